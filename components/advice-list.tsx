import { Ban, Check } from 'lucide-react'
import { useState } from 'react'
import type { Messages } from '@/lib/i18n/catalogue.ts'
import type { AdviceTexts } from '@/lib/i18n/advice-texts.ts'
import { useTexts } from './texts-context.ts'
import { Select } from './ui/select.tsx'

/** What to do before an order of one size. */
export interface SizedAdvice {
  size: keyof Messages['advice']['sizes']
  texts: AdviceTexts
}

/** What to do before paying, for the order's size where it is known, else for a size to choose; then what never to do. */
export function AdviceList({ advice }: { advice: readonly SizedAdvice[] }) {
  const { t } = useTexts()
  const [size, setSize] = useState(advice[0]?.size)
  const chosen = advice.find((one) => one.size === size) ?? advice[0]
  if (chosen === undefined) return null
  return (
    <div className="text-sm">
      {advice.length > 1 ? (
        <Select
          label={t('advice.order')}
          value={chosen.size}
          onChange={({ target }) => setSize(advice.find((one) => one.size === target.value)?.size)}
        >
          {advice.map((one) => (
            <option key={one.size} value={one.size}>
              {t(`advice.sizes.${one.size}`)}
            </option>
          ))}
        </Select>
      ) : (
        <p className="font-medium">{t(`advice.sizes.${chosen.size}`)}</p>
      )}
      <ul className="mt-2 space-y-1.5">
        {chosen.texts.before.map((line) => (
          <li key={line} className="flex gap-2">
            <Check aria-hidden size={14} className="mt-0.5 shrink-0 text-low" />
            {line}
          </li>
        ))}
      </ul>
      <h3 className="mt-3 text-xs font-medium text-faint">{t('advice.neverTitle')}</h3>
      <ul className="mt-1.5 space-y-1.5 text-soft">
        {chosen.texts.never.map((line) => (
          <li key={line} className="flex gap-2">
            <Ban aria-hidden size={14} className="mt-0.5 shrink-0 text-high" />
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}
