import type { Assessment } from '@/lib/core/assessment.ts'
import type { BackgroundTexts } from './background-texts.ts'

/** More names than this make a list that nobody reads. */
const mostSignals = 4

/** Which page to open next and what it would show; absent where none would help. */
export function nextHint({ next }: Assessment, { t, formats }: BackgroundTexts): string | undefined {
  if (next === undefined || next.codes.length === 0) return undefined
  const signals = next.codes.slice(0, mostSignals).map((code) => t(`signalsInSentence.${code}`))
  return t('why.next', { page: t(`pages.${next.page}`), signals: formats.list(signals) })
}
