import type { ScorecardSignal } from '@/lib/core/scorecard-table.ts'
import { ScorecardBands } from './scorecard-bands.tsx'
import { ScorecardEffectView, type ScorecardEffectProps } from './scorecard-effect-view.tsx'
import { ScorecardHead, type ScorecardHeadProps } from './scorecard-head.tsx'
import { ScorecardWeights, type ScorecardEdit } from './scorecard-weights.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface ScorecardViewProps {
  head: ScorecardHeadProps
  effect: ScorecardEffectProps
  edit: ScorecardEdit
  signals: readonly ScorecardSignal[]
  /** From which score a supplier is in a band. */
  bands: { medium: number; high: number }
  onSave: () => void
  onDiscard: () => void
}

/** A scorecard, what it would change, and its weights and bins to edit. */
export function ScorecardView({ head, effect, edit, signals, bands, onSave, onDiscard }: ScorecardViewProps) {
  const canSave = edit.mistakes.length === 0 && head.name.trim() !== ''
  return (
    <div>
      <ScorecardHead {...head} />
      <div className="min-[900px]:grid min-[900px]:grid-cols-[1fr_minmax(300px,380px)] min-[900px]:gap-x-10">
        <div className="min-[900px]:sticky min-[900px]:top-14 min-[900px]:col-start-2 min-[900px]:row-start-1 min-[900px]:self-start">
          <ScorecardEffectView {...effect} />
        </div>
        <div className="min-w-0 min-[900px]:col-start-1 min-[900px]:row-start-1">
          <ScorecardWeights signals={signals} {...edit} />
          <ScorecardBands bands={bands} {...edit} />
        </div>
      </div>
      {head.isChanged && <Unsaved canSave={canSave} onSave={onSave} onDiscard={onDiscard} />}
    </div>
  )
}

interface UnsavedProps extends Pick<ScorecardViewProps, 'onSave' | 'onDiscard'> {
  canSave: boolean
}

/** Stays in sight while there is something to save. */
function Unsaved({ canSave, onSave, onDiscard }: UnsavedProps) {
  const { t } = useTexts()
  return (
    <div className="sticky bottom-0 z-[1] mt-4 flex flex-wrap items-center justify-end gap-2 border-t border-line bg-ground py-3">
      <output className="grow text-sm text-soft">{t('scorecards.unsaved')}</output>
      <Button onClick={onDiscard}>{t('scorecards.discard')}</Button>
      <Button variant="main" disabled={!canSave} onClick={onSave}>
        {t('scorecards.save')}
      </Button>
    </div>
  )
}
