import type { Reason } from '@/lib/core/assessment.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { BackgroundTexts } from './background-texts.ts'
import { reasonNote } from './reason-sentence.ts'

/**
 * Where and when the newest of these facts was seen: "product page, today". Empty where none is recorded, as for a
 * signal that rests on what pages do not state.
 */
export function sourceLine(
  names: FactName[],
  facts: RecordedFacts,
  now: number,
  { t, formats }: BackgroundTexts,
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

/** What stands small under a reason: "the usual minimum is 3 · result page, today". */
export function reasonLine(
  reason: Reason,
  facts: RecordedFacts,
  now: number,
  texts: BackgroundTexts,
): string {
  return withSource(reasonNote(reason, facts, texts), reason.facts, facts, now, texts)
}

/** A note with where and when the newest of these facts was seen; either alone where there is only one. */
export function withSource(
  note: string | undefined,
  names: FactName[],
  facts: RecordedFacts,
  now: number,
  texts: BackgroundTexts,
): string {
  const source = sourceLine(names, facts, now, texts)
  if (note === undefined || source === '') return note ?? source
  return texts.t('noteAndSource', { note, source })
}
