import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { useProblem } from './problems-context.ts'

interface TierLineProps {
  tiers: CostDocument['tiers']
  onRemove: () => void
}

/** The price breaks of the pinned listing, which count where no quote does. */
export function TierLine({ tiers, onRemove }: TierLineProps) {
  const { t } = useTexts()
  const problem = useProblem('tiers')
  if (tiers === undefined || tiers.steps.length === 0) return null
  const steps = tiers.steps.map(({ from, price }) => t('planView.prices.step', { from, price }))
  return (
    <div className="mt-2 flex items-start justify-between gap-3 text-xs text-soft">
      <p className="min-w-0">
        {t('planView.prices.tiers', { steps: steps.join(' · '), currency: tiers.currency })}
        {problem && <span className="block text-high">{problem.text}</span>}
      </p>
      <Button variant="quiet" className="-me-3 -mt-1.5" onClick={onRemove}>
        {t('planView.prices.dropTiers')}
      </Button>
    </div>
  )
}
