import type { FactName } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { Texts } from './texts.ts'

/**
 * Where and when the newest of these facts was seen: "product page, today". Empty where none is recorded, as for a
 * signal that rests on what pages do not state.
 */
export function sourceLine(
  names: FactName[],
  facts: RecordedFacts,
  now: number,
  { t, formats }: Texts,
): string {
  const newest = names
    .flatMap((name) => facts[name] ?? [])
    .reduce<{ page: PageKind; at: number } | undefined>(
      (latest, fact) => (latest === undefined || fact.at > latest.at ? fact : latest),
      undefined,
    )
  return newest === undefined
    ? ''
    : t('source', { page: t(`pages.${newest.page}`), day: formats.day(newest.at, now) })
}
