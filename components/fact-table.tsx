import { factNames } from '@/lib/core/facts.ts'
import type { RecordedFact, RecordedFacts } from '@/lib/core/record.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { sourceLine } from '@/lib/i18n/source-line.ts'
import { useTexts } from './texts-context.ts'

/** Narrow panels show page and day below the value. */
const rowClass =
  'grid grid-cols-[minmax(0,5fr)_minmax(0,8fr)] gap-x-3 py-2 min-[400px]:grid-cols-[minmax(0,5fr)_minmax(0,6fr)_minmax(0,4fr)]'

/** The facts as the pages state them, apart from the reading of them: value, page and day; the page's own text unfolds. */
export function FactTable({ facts }: { facts: RecordedFacts }) {
  const texts = useTexts()
  const rows = factNames.flatMap((name) => {
    const fact = facts[name]
    return fact === undefined ? [] : [{ name, fact, value: factValue(name, fact as never, texts) }]
  })
  return (
    <ul className="divide-y divide-line border-y border-line text-sm">
      {rows.map(({ name, fact, value }) => (
        <li key={name}>
          <details>
            <summary
              className={`${rowClass} -outline-offset-2 hover:bg-sheet [&::-webkit-details-marker]:hidden`}
            >
              <span className="row-span-2 hyphens-auto wrap-anywhere text-soft min-[400px]:row-span-1">
                {texts.t(`facts.${name}`)}
              </span>
              <span className="tabular-nums wrap-anywhere">
                <bdi>{value}</bdi>
              </span>
              <span className="col-start-2 text-xs leading-[18px] text-faint min-[400px]:col-start-3 min-[400px]:text-end">
                {sourceLine([name], facts, texts.now, texts)}
              </span>
            </summary>
            <FactSource fact={fact} />
          </details>
        </li>
      ))}
    </ul>
  )
}

/** What the page wrote, where it was read from, when last, and since when it says so. */
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
    <dl className="mb-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 rounded-control bg-sheet px-3 py-2 text-xs">
      {rows
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-faint">{label}</dt>
            <dd className="text-soft wrap-anywhere">
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
    </dl>
  )
}
