import type { SupplierView } from '@/components/supplier-view.ts'
import type { Facts } from '@/lib/core/facts.ts'
import { recordFacts } from '@/lib/core/record.ts'
import { assess } from '@/lib/risk/assess.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'

const source = 'sample'

const facts: Facts = {
  name: { value: 'Harbour Peak Metalware Co., Ltd.', source },
  country: { value: 'CN', source },
  yearsOnAlibaba: { value: 7, source },
  storeRating: { value: 4.7, source },
  reviewCount: { value: 118, source },
  verification: { value: 'verified', source },
  tradeAssurance: { value: true, source },
  onTimePercent: { value: { min: 91.5, max: 91.5 }, source },
  responseTimeHours: { value: { max: 3 }, source },
}

/** An invented supplier, judged as any other is. `now` in milliseconds since the epoch. */
export function sampleSupplier(now: number): SupplierView {
  const recorded = recordFacts(facts, 'product', now)
  return {
    key: 'sample',
    canSave: false,
    facts: recorded,
    assessment: assess(recorded, standardScorecard, { now }),
    saves: [],
  }
}
