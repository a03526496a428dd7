import type { Assessment } from '@/lib/core/assessment.ts'
import { raisedLine } from '@/lib/i18n/raised-line.ts'
import { scoreSummary } from '@/lib/i18n/score-line.ts'
import { bandTone, toneText } from './band-tone.ts'
import { ScoreBar } from './score-bar.tsx'
import { useTexts } from './texts-context.ts'

/** Where the score stands, what it could still become, and what the band means. */
export function AssessmentSummary({ assessment }: { assessment: Assessment }) {
  const texts = useTexts()
  const { band } = assessment
  const raised = raisedLine(assessment, texts)
  return (
    <div>
      <ScoreBar assessment={assessment} />
      <p className="mt-2 text-xs text-faint tabular-nums">{scoreSummary(assessment, texts)}</p>
      {raised !== undefined && (
        <p className={`mt-0.5 text-xs font-medium tabular-nums ${toneText[bandTone[band]]}`}>{raised}</p>
      )}
      <p className="mt-1.5 text-sm text-soft">{texts.t(`bandMeanings.${band}`)}</p>
    </div>
  )
}
