import { PencilLine } from 'lucide-react'
import type { Disagreement } from '@/lib/core/disagreement.ts'
import type { FactName, FactValue } from '@/lib/core/facts.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { useTexts, type PageTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

const said = (fact: Disagreement['fact'], value: FactValue<FactName> | null, texts: PageTexts) =>
  typeof value === 'string' && fact === 'province'
    ? value
    : factValue(fact as FactName, { value, source: '' }, texts)

interface DisagreementListProps {
  disagreements: readonly Disagreement[]
  /** Opens a message that asks the supplier to explain. */
  onAsk: () => void
}

/** What pages state differently, side by side, and a way to ask. */
export function DisagreementList({ disagreements, onAsk }: DisagreementListProps) {
  const texts = useTexts()
  const { t, formats, now } = texts
  return (
    <>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {disagreements.map(({ fact, sides }) => (
          <li key={fact} className="py-2">
            <p className="text-soft">
              {fact === 'province' ? t('disagreements.province') : t(`facts.${fact}`)}
            </p>
            <dl className="mt-1 grid grid-cols-2 gap-3">
              {sides.map(({ page, at, value }) => (
                <div key={page} className="flex min-w-0 flex-col-reverse">
                  <dt className="text-xs text-faint">
                    {t('source', { page: t(`pages.${page}`), day: formats.day(at, now) })}
                  </dt>
                  <dd className="font-medium tabular-nums wrap-anywhere">
                    <bdi>{said(fact, value, texts)}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
      <Button variant="quiet" className="mt-1 -ms-3" onClick={onAsk}>
        <PencilLine aria-hidden size={14} />
        {t('writing.askToExplain')}
      </Button>
    </>
  )
}
