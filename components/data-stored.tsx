import { useTexts } from './texts-context.ts'
import { Notice } from './ui/notice.tsx'
import { Section } from './ui/section.tsx'
import { Skeleton } from './ui/skeleton.tsx'

/** How many of each there are, in the order in which they are shown. */
const countedKinds = [
  'suppliers',
  'saved',
  'observations',
  'lists',
  'notes',
  'quotes',
  'plans',
  'attachments',
  'trash',
] as const

export interface StoredData {
  counts: Record<(typeof countedKinds)[number], number>
  /** In milliseconds since the epoch; absent where nothing changed yet. */
  since?: number
  /** In bytes; absent where the browser does not tell. */
  usedBytes?: number
  isSpaceLow: boolean
}

/** What is stored, and how much. `stored` is absent while it is being counted. */
export function DataStored({ stored }: { stored?: StoredData }) {
  const { t, formats, now } = useTexts()
  return (
    <Section title={t('data.stored.title')}>
      {stored?.isSpaceLow && <Notice>{t('data.stored.low')}</Notice>}
      {stored === undefined ? (
        <Skeleton className="h-[150px]" />
      ) : (
        <dl className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-x-6 border-y border-line py-2 text-sm">
          {countedKinds
            .filter((kind) => stored.counts[kind] > 0 || kind === 'suppliers' || kind === 'lists')
            .map((kind) => (
              <Line
                key={kind}
                title={t(`data.stored.${kind}`)}
                value={formats.amount(stored.counts[kind], 'count')}
              />
            ))}
          {stored.usedBytes !== undefined && (
            <Line title={t('data.stored.space')} value={formats.bytes(stored.usedBytes)} />
          )}
          {stored.since !== undefined && (
            <Line title={t('data.stored.since')} value={formats.day(stored.since, now)} />
          )}
        </dl>
      )}
      <p className="mt-2 text-xs text-faint">{t('data.stored.where')}</p>
    </Section>
  )
}

function Line({ title, value }: { title: string; value: string }) {
  return (
    <div className="py-1.5">
      <dt className="text-xs text-faint">{title}</dt>
      <dd className="font-medium tabular-nums">{value}</dd>
    </div>
  )
}
