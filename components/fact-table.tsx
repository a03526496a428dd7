import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { sourceLine } from '@/lib/i18n/source-line.ts'
import { useTexts } from './texts-context.ts'

/** A page's own text is there to be recognised, not to be read in full. */
const longestRaw = 120

/** The facts as the pages state them, apart from the reading of them: value, the page's own text, page and day. */
export function FactTable({ facts }: { facts: RecordedFacts }) {
  const texts = useTexts()
  const rows = factNames.flatMap((name) => {
    const fact = facts[name]
    if (fact === undefined) return []
    const value = factValue(name, fact as never, texts)
    return { name, value, raw: fact.raw === value ? undefined : fact.raw }
  })
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{texts.t('supplier.facts')}</caption>
      <tbody className="divide-y divide-line border-y border-line">
        {rows.map(({ name, value, raw }) => (
          <tr key={name} className="align-top">
            <th scope="row" className="w-[38%] py-2 pe-3 text-start font-normal text-soft">
              {texts.t(`facts.${name}`)}
            </th>
            <td className="py-2 wrap-anywhere">
              <span className="tabular-nums">{value}</span>
              <span className="mt-0.5 block text-xs text-faint">
                {raw !== undefined && (
                  <>
                    <q dir="auto">{raw.length > longestRaw ? `${raw.slice(0, longestRaw)}…` : raw}</q>
                    {' · '}
                  </>
                )}
                {sourceLine([name], facts, texts.now, texts)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
