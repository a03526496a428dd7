import { useEffect, useMemo, useState } from 'react'
import type { Band } from '@/lib/core/assessment.ts'
import type { ScorecardEffect } from '@/lib/core/scorecard-effect.ts'
import { mapInSlices } from '@/lib/risk/map-in-slices.ts'
import { rejudge } from '@/lib/risk/rejudge.ts'
import { scorecardEffect } from '@/lib/risk/scorecard-effect.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import type { Trial, TrialSupplier } from './use-trial-suppliers.ts'

interface Bands {
  suppliers: TrialSupplier[]
  bands: Band[]
}

/** The bands that a scorecard gives to all suppliers; those of the last answer until the new ones are there. */
function useBands(
  suppliers: TrialSupplier[] | undefined,
  scorecard: Scorecard | undefined,
): Bands | undefined {
  const [found, setFound] = useState<Bands>()
  useEffect(() => {
    if (suppliers === undefined || scorecard === undefined) return undefined
    const stop = new AbortController()
    mapInSlices(suppliers, ({ judged }) => rejudge(judged, scorecard), {
      clock: () => performance.now(),
      pause: () => new Promise((go) => setTimeout(go)),
      signal: stop.signal,
    }).then(
      (bands) => !stop.signal.aborted && setFound({ suppliers, bands }),
      // Overtaken by the next change.
      () => {},
    )
    return () => stop.abort()
  }, [suppliers, scorecard])
  return found
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
  const suppliers = trial !== undefined && trial.done === trial.total ? trial.suppliers : undefined
  const now = useBands(suppliers, inForce)
  const then = useBands(suppliers, tried)
  return useMemo(() => {
    if (suppliers === undefined || now?.suppliers !== suppliers || then?.suppliers !== suppliers)
      return undefined
    return scorecardEffect(
      suppliers.map(({ id, name }, index) => ({
        id,
        name,
        from: now.bands[index] ?? 'unknown',
        to: then.bands[index] ?? 'unknown',
      })),
    )
  }, [suppliers, now, then])
}
