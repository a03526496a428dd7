import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFact, RecordedFacts } from '@/lib/core/record.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { sourceLine } from '@/lib/i18n/source-line.ts'
import { useTexts } from './texts-context.ts'

/** The facts as the pages state them, apart from the reading of them: value, page and day; the page's own text on demand. */
export function FactTable({ facts }: { facts: RecordedFacts }) {
  const texts = useTexts()
  const rows = factNames.flatMap((name) => {
    const fact = facts[name]
    return fact === undefined ? [] : [{ name, fact, value: factValue(name, fact as never, texts) }]
  })
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">{texts.t('supplier.facts')}</caption>
      <tbody className="divide-y divide-line border-y border-line">
        {rows.map(({ name, fact, value }) => (
          <tr key={name} className="align-top">
            <th scope="row" className="w-[38%] py-2 pe-3 text-start font-normal text-soft">
              {texts.t(`facts.${name}`)}
            </th>
            <td className="py-2 wrap-anywhere">
              <span className="tabular-nums">{value}</span>
              <details className="mt-0.5 text-xs text-faint">
                <summary className="w-fit list-none rounded-sm underline decoration-line-strong decoration-dotted underline-offset-2 hover:text-ink [&::-webkit-details-marker]:hidden">
                  {sourceLine([name], facts, texts.now, texts)}
                </summary>
                <FactSource fact={fact} />
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What the page wrote, where it was read from and since when it says so. */
function FactSource({ fact }: { fact: RecordedFact<unknown> }) {
  const { t, formats } = useTexts()
  const { raw, source, since, at } = fact
  const rows: [string, string | undefined][] = [
    [t('sources.raw'), raw],
    [t('sources.readFrom'), source],
    [t('sources.seen'), formats.dateTime(at)],
    [t('sources.since'), since === undefined ? undefined : formats.dateTime(since)],
  ]
  return (
    <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd dir="auto" className="text-start text-soft wrap-anywhere">
              {value}
            </dd>
          </div>
        ))}
    </dl>
  )
}
