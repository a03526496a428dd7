import { useEffect, useState } from 'react'
import type { ScorecardEffect } from '@/lib/core/scorecard-effect.ts'
import { mapInSlices } from '@/lib/risk/map-in-slices.ts'
import { rejudge } from '@/lib/risk/rejudge.ts'
import { scorecardEffect } from '@/lib/risk/scorecard-effect.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import type { Trial, TrialSupplier } from './use-trial-suppliers.ts'

async function effectOf(
  suppliers: TrialSupplier[],
  inForce: Scorecard,
  tried: Scorecard,
  signal: AbortSignal,
): Promise<ScorecardEffect> {
  const changes = await mapInSlices(
    suppliers,
    ({ id, name, judged }) => ({
      id,
      name,
      from: rejudge(judged, inForce),
      to: rejudge(judged, tried),
    }),
    { clock: () => performance.now(), pause: () => new Promise((go) => setTimeout(go)), signal },
  )
  return scorecardEffect(changes)
}

/**
 * What a scorecard would change against the one in force; the last answer until a new one is there.
 *
 * @param tried absent while it has a mistake
 */
export function useScorecardEffect(
  trial: Trial | undefined,
  inForce: Scorecard,
  tried: Scorecard | undefined,
): ScorecardEffect | undefined {
  const [effect, setEffect] = useState<ScorecardEffect>()
  const suppliers = trial !== undefined && trial.done === trial.total ? trial.suppliers : undefined
  useEffect(() => {
    if (suppliers === undefined || tried === undefined) return undefined
    const stop = new AbortController()
    effectOf(suppliers, inForce, tried, stop.signal).then(
      (found) => !stop.signal.aborted && setEffect(found),
      // Overtaken by the next change.
      () => {},
    )
    return () => stop.abort()
  }, [suppliers, inForce, tried])
  return suppliers === undefined ? undefined : effect
}
