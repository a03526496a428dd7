import type { Assessment } from '@/lib/core/assessment.ts'
import type { BackgroundTexts } from './background-texts.ts'

/** Says that red flags lifted the band above what the score says; absent where none did. */
export function raisedLine(
  { band, score, raisedBy }: Assessment,
  { t, formats }: BackgroundTexts,
): string | undefined {
  if (raisedBy.length === 0) return undefined
  const raised = t('score.raised', { band, count: raisedBy.length })
  if (score === undefined) return raised
  return t('score.raisedButStays', { raised, score: formats.amount(score, 'count') })
}
