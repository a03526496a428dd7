import { useId, useState } from 'react'
import { useTexts } from './texts-context.ts'
import { controlClass } from './ui/field.tsx'

interface QuantityFieldProps {
  quantity: number
  onChange: (quantity: number) => void
}

/** More pieces than this are a slip of the finger. */
const largest = 1e9

/** How many pieces prices are asked for; counts when the field is left. */
export function QuantityField({ quantity, onChange }: QuantityFieldProps) {
  const { t } = useTexts()
  const id = useId()
  const [text, setText] = useState(String(quantity))
  const wanted = Number(text)
  const isGood = wanted > 0 && wanted <= largest
  const keep = () => isGood && wanted !== quantity && onChange(wanted)
  return (
    <div className="flex items-center gap-2 text-sm">
      <label htmlFor={id} className="text-soft">
        {t('compare.quantity')}
      </label>
      <input
        id={id}
        inputMode="decimal"
        aria-invalid={!isGood}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={keep}
        onKeyDown={({ key }) => key === 'Enter' && keep()}
        className={`${controlClass} h-[30px] !w-20 text-end tabular-nums aria-invalid:border-high`}
      />
    </div>
  )
}
