import type { ScorecardSignal } from '@/lib/core/scorecard-table.ts'
import { ScorecardBins } from './scorecard-bins.tsx'
import { useTexts } from './texts-context.ts'
import { NumberBox } from './ui/number-box.tsx'
import { Section } from './ui/section.tsx'

export interface ScorecardEdit {
  /** A preset stays as it is. */
  readOnly: boolean
  /** Places of what is wrong, as paths into the scorecard. */
  mistakes: readonly string[]
  /** Sets the number at a place. */
  onNumber: (path: string, value: number) => void
}

interface ScorecardWeightsProps extends ScorecardEdit {
  signals: readonly ScorecardSignal[]
}

/** The signals with their weights and shares; each unfolds to its bins. */
export function ScorecardWeights({ signals, ...edit }: ScorecardWeightsProps) {
  const { t, formats } = useTexts()
  const total = signals.reduce((sum, { weight }) => sum + weight, 0)
  return (
    <Section title={t('scorecards.weights')}>
      <p className="mb-1 text-xs text-faint">{t('scorecards.weightsHint')}</p>
      <ul className="divide-y divide-line border-y border-line">
        {signals.map((signal) => (
          <li key={signal.code} className="py-2">
            <Weight signal={signal} {...edit} />
            <ScorecardBins signal={signal} {...edit} />
          </li>
        ))}
      </ul>
      <p className="flex justify-end gap-3 py-2 text-sm font-medium tabular-nums">
        <span>{t('scorecards.total')}</span>
        <span className="w-16 pe-2.5 text-end">{formats.number(total)}</span>
        <span className="w-10 text-end">{formats.percent(total > 0 ? 1 : 0)}</span>
      </p>
      {edit.mistakes.includes('signals') && (
        <p className="text-xs text-high">{t('scorecards.mistakes.weights')}</p>
      )}
    </Section>
  )
}

interface WeightProps extends ScorecardEdit {
  signal: ScorecardSignal
}

/** The slider and the box say the same number; the share beside them says what it comes to. */
function Weight({ signal: { code, path, weight, share }, readOnly, mistakes, onNumber }: WeightProps) {
  const { t, formats } = useTexts()
  const signal = t(`signals.${code}`)
  const label = t('scorecards.weightOf', { signal })
  const onChange = (value: number) => onNumber(path, value)
  return (
    <div className="grid grid-cols-[1fr_auto_auto] items-center gap-x-3 min-[520px]:grid-cols-[9rem_1fr_auto_auto]">
      <span className="text-sm font-medium">{signal}</span>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={`${formats.number(weight)}, ${formats.percent(share)}`}
        min={0}
        max={Math.max(40, weight)}
        step={1}
        value={weight}
        disabled={readOnly}
        onChange={({ target }) => onChange(Number(target.value))}
        className="col-span-3 row-start-2 w-full min-w-0 accent-[var(--ink)] disabled:opacity-60 min-[520px]:col-span-1 min-[520px]:col-start-2 min-[520px]:row-start-1"
      />
      <NumberBox
        label={label}
        value={weight}
        min={0}
        max={100}
        step={1}
        disabled={readOnly}
        invalid={mistakes.includes(path)}
        onChange={onChange}
      />
      <span className="w-10 text-end text-sm text-faint tabular-nums">{formats.percent(share)}</span>
    </div>
  )
}
