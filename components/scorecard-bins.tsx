import { ChevronRight } from 'lucide-react'
import { useId } from 'react'
import type { ScorecardGroup, ScorecardSignal, ScorecardStep } from '@/lib/core/scorecard-table.ts'
import type { ScorecardEdit } from './scorecard-weights.tsx'
import { useTexts } from './texts-context.ts'
import { NumberBox } from './ui/number-box.tsx'

interface ScorecardBinsProps extends ScorecardEdit {
  signal: ScorecardSignal
}

const largest = 1e12

/** What each value of a signal costs, folded away until it is asked for. */
export function ScorecardBins({ signal, ...edit }: ScorecardBinsProps) {
  const { t, formats } = useTexts()
  return (
    <details className="group/bins mt-1">
      <summary className="-ms-1 inline-flex list-none items-center gap-1 rounded-sm px-1 text-xs text-faint hover:text-ink [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          size={13}
          className="transition-transform group-open/bins:rotate-90 rtl:-scale-x-100 rtl:group-open/bins:-rotate-90"
        />
        {t('scorecards.bins')}
        <span className="sr-only">{t(`signals.${signal.code}`)}</span>
      </summary>
      <p className="mt-1 text-xs text-faint">
        {t('scorecards.binsHint', { scale: formats.number(signal.scale) })}
      </p>
      <div className="mt-2 flex flex-wrap gap-x-8 gap-y-3">
        {signal.groups.map((group) => (
          <Group key={group.path} group={group} signal={signal} {...edit} />
        ))}
      </div>
    </details>
  )
}

interface GroupProps extends ScorecardBinsProps {
  group: ScorecardGroup
}

function Group({ group, signal, mistakes, ...edit }: GroupProps) {
  const { t, formats } = useTexts()
  const mistakeId = useId()
  const isWrong = mistakes.some((path) => path === group.path || path.startsWith(`${group.path}.`))
  return (
    <div className="max-w-80 min-w-0 grow basis-56">
      <table className="w-full text-sm">
        <thead>
          <tr className="text-xs text-faint">
            <th scope="col" className="pe-3 pb-1 text-start font-medium">
              {t(`scorecards.measures.${group.measure}`)}
            </th>
            <th scope="col" className="pb-1 text-end font-medium">
              {t('scorecards.points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.steps.map((step, index) => (
            <Step
              key={step.points.path}
              {...edit}
              step={step}
              number={index + 1}
              group={group}
              signal={signal}
              mistakes={mistakes}
              describedBy={isWrong ? mistakeId : undefined}
            />
          ))}
        </tbody>
      </table>
      {isWrong && (
        <p id={mistakeId} className="mt-1 text-xs text-high">
          {t('scorecards.mistakes.steps', { scale: formats.number(signal.scale) })}
        </p>
      )}
    </div>
  )
}

interface StepProps extends GroupProps {
  step: ScorecardStep
  /** Its place in the group, from 1. */
  number: number
  describedBy?: string
}

function Step({ step, number, group, signal, readOnly, mistakes, describedBy, onNumber }: StepProps) {
  const { t, messages } = useTexts()
  const { kind, choice = '', bound, points } = step
  const measure = t(`scorecards.measures.${group.measure}`)
  const choices: Record<string, Record<string, string>> = messages.scorecards.choices
  const isWrong = (path: string) => mistakes.includes(path) || mistakes.includes(group.path)
  return (
    <tr>
      <td className="py-0.5 pe-3">
        {kind === 'choice' ? (
          choices[signal.code]?.[choice]
        ) : (
          <span className="flex items-center gap-2">
            <span className="min-w-9 text-soft">{t(`scorecards.steps.${kind}`)}</span>
            {bound !== undefined && (
              <NumberBox
                label={t('scorecards.boundOf', { measure, step: number })}
                value={bound.value}
                min={0}
                max={largest}
                disabled={readOnly || (kind === 'from' && bound.value === 0)}
                invalid={isWrong(bound.path)}
                describedBy={describedBy}
                onChange={(value) => onNumber(bound.path, value)}
                className="!w-24"
              />
            )}
          </span>
        )}
      </td>
      <td className="py-0.5 text-end">
        <NumberBox
          label={
            kind === 'choice'
              ? (choices[signal.code]?.[choice] ?? measure)
              : t('scorecards.pointsOf', { measure, step: number })
          }
          value={points.value}
          min={0}
          max={signal.scale}
          disabled={readOnly}
          invalid={isWrong(points.path)}
          describedBy={describedBy}
          onChange={(value) => onNumber(points.path, value)}
          className="!w-16"
        />
      </td>
    </tr>
  )
}
