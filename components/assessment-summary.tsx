import type { Assessment } from '@/lib/core/assessment.ts'
import { scoreSummary } from '@/lib/i18n/score-line.ts'
import { ScoreBar } from './score-bar.tsx'
import { useTexts } from './texts-context.ts'

/** Where the score stands, what it could still become, and what the band means. */
export function AssessmentSummary({ assessment }: { assessment: Assessment }) {
  const texts = useTexts()
  const { band } = assessment
  return (
    <div>
      <ScoreBar assessment={assessment} />
      <p className="mt-2 text-xs text-faint tabular-nums">{scoreSummary(assessment, texts)}</p>
      <p className="mt-1.5 text-sm text-soft">{texts.t(`bandMeanings.${band}`)}</p>
    </div>
  )
}
