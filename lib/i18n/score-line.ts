import type { Assessment } from '@/lib/core/assessment.ts'
import type { Texts } from './texts.ts'

/**
 * What the score could still become and how much was seen: "44 at best, 90 at worst · 54% of the picture seen".
 * Where too little was seen to say, only how much.
 */
export function scoreLine({ band, best, worst, coverage }: Assessment, { t, formats }: Texts): string {
  const seen = t('score.seen', { share: formats.percent(coverage) })
  if (band === 'unknown') return seen
  const range = t('score.range', {
    best: formats.amount(best, 'count'),
    worst: formats.amount(worst, 'count'),
  })
  return t('score.rangeAndSeen', { range, seen })
}
