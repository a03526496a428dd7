import type { Assessment } from '@/lib/core/assessment.ts'
import type { BackgroundTexts } from './background-texts.ts'

/**
 * What the score could still become and how much was seen: "44 at best, 90 at worst · 54% of the picture seen".
 * Only how much, where too little was seen
 * to say or nothing is left to see.
 */
export function scoreLine(
  { band, best, worst, coverage }: Assessment,
  { t, formats }: BackgroundTexts,
): string {
  const seen = t('score.seen', { share: formats.percent(coverage) })
  const ends = { best: formats.amount(best, 'count'), worst: formats.amount(worst, 'count') }
  if (band === 'unknown' || ends.best === ends.worst) return seen
  const range = t('score.range', ends)
  return t('score.rangeAndSeen', { range, seen })
}

/** The same, short, with the score itself: "30 of 100 · could be 24–44 · 80% seen". */
export function scoreSummary(
  { band, score, best, worst, coverage }: Assessment,
  { t, formats }: BackgroundTexts,
): string {
  const seen = t('score.seenShort', { share: formats.percent(coverage) })
  if (band === 'unknown' || score === undefined) return seen
  const value = t('score.ofHundred', { score: formats.amount(score, 'count') })
  const ends = { min: formats.amount(best, 'count'), max: formats.amount(worst, 'count') }
  const range = t('score.couldBe', { range: t('ranges.between', ends) })
  return ends.min === ends.max ? t('score.pair', { value, seen }) : t('score.triple', { value, range, seen })
}
