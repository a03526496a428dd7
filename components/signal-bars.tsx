import { reasonCodes, type Assessment, type ReasonCode } from '@/lib/core/assessment.ts'
import { Points } from './points.tsx'
import { useTexts } from './texts-context.ts'

/** A signal's own cut-offs for its colour: the same shares as the bands of the score. */
function fill(share: number): string {
  if (share < 0.25) return 'bg-low'
  return share < 0.5 ? 'bg-medium' : 'bg-high'
}

/** Every signal of the scorecard with its share of risk points; what was not seen says so. */
export function SignalBars({ assessment }: { assessment: Assessment }) {
  const { t } = useTexts()
  const reasons = new Map(assessment.reasons.map((reason) => [reason.code, reason]))
  const absence = (code: ReasonCode) =>
    t(assessment.dropped.includes(code) ? 'score.notCounted' : 'score.notSeen')

  return (
    <ul className="text-sm">
      {reasonCodes.map((code) => {
        const reason = reasons.get(code)
        return (
          <li
            key={code}
            className="grid grid-cols-[minmax(0,7.5rem)_1fr_2.75rem] items-center gap-x-2.5 py-[5px]"
          >
            <span>{t(`signals.${code}`)}</span>
            {reason === undefined ? (
              <span className="col-span-2 text-xs text-faint">{absence(code)}</span>
            ) : (
              <>
                <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-unknown-bg">
                  <span
                    className={`block h-full rounded-full ${fill(reason.points / reason.max)}`}
                    style={{ width: `${(100 * reason.points) / reason.max}%` }}
                  />
                </span>
                <Points reason={reason} />
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}
