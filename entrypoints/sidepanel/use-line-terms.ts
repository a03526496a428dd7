import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo, useState } from 'react'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'
import type { LineTerms } from './list-line-of.ts'
import { useComparisonTerms } from './use-comparison-terms.ts'

/** What lines are read for, as of the moment when the list was opened; `undefined` while it is being read. */
export function useLineTerms(): { terms?: LineTerms; setQuantity: (quantity: number) => void } {
  const { clock, scorecards } = useServices()
  const { scorecardId } = useSettings()
  const [now] = useState(clock)
  const scorecard = useLiveQuery(() => scorecards.inForce(scorecardId), [scorecards, scorecardId])
  const { terms, setQuantity } = useComparisonTerms()
  const quantity = terms?.quantity
  const lineTerms = useMemo(() => {
    if (scorecard === undefined || quantity === undefined) return undefined
    return { judgement: { scorecard, now }, quantity, today: new Date(now).toISOString().slice(0, 10) }
  }, [scorecard, quantity, now])
  return { terms: lineTerms, setQuantity }
}
