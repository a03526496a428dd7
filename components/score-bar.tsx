import type { Assessment } from '@/lib/core/assessment.ts'
import { bandTone, toneText } from './band-tone.ts'

/**
 * The score on the scale from 0 to 100, with what it could still become as a band around it. The same stands in words
 * beside it, so it is hidden from those who listen.
 */
export function ScoreBar({ assessment }: { assessment: Assessment }) {
  const { band, score, best, worst } = assessment
  const settled = band !== 'unknown' && score !== undefined
  return (
    <div aria-hidden className={`relative h-1.5 ${toneText[bandTone[band]]}`}>
      <div className="flex h-full overflow-hidden rounded-full ">
        <span className="w-1/4 bg-low-bg" />
        <span className="w-1/4 bg-medium-bg" />
        <span className="w-1/2 bg-high-bg" />
      </div>
      <span
        className="absolute -top-px h-2 rounded-full bg-current opacity-25"
        style={{ insetInlineStart: `${best}%`, width: `${Math.max(worst - best, 1)}%` }}
      />
      {settled && (
        <span
          className="absolute -top-1 h-3.5 w-[3px] -translate-x-1/2 rounded-full bg-current rtl:translate-x-1/2"
          style={{ insetInlineStart: `${score}%` }}
        />
      )}
    </div>
  )
}
