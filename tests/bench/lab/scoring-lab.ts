import { factNames } from '@/lib/core/facts.ts'
import { maxTextLength } from '@/lib/core/reading.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { assess } from '@/lib/risk/assess.ts'
import { mapInSlices } from '@/lib/risk/map-in-slices.ts'
import { reweigh } from '@/lib/risk/reweigh.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { scanTexts } from '@/lib/text/scan-texts.ts'

/** Milliseconds for a number of suppliers. */
export interface ScoringTimes {
  assessing: number
  /** Only looking at every fact of every supplier. */
  looking: number
}

/** Milliseconds of judging all again by other weights, in slices between which the page may draw. */
export interface ReweighingTimes {
  whole: number
  longestSlice: number
}

export interface ScoringLab {
  measure(suppliers: number): ScoringTimes
  reweigh(suppliers: number): Promise<ReweighingTimes>
  /** Milliseconds of the slowest scan of a description of the greatest length, made to slow it down. */
  scanBait(): number
}

const now = Date.UTC(2026, 10, 21)

const fact = <Value>(value: Value) => ({ value, source: 'bench', page: 'product' as const, at: now })

/** The facts of a product page, different for every index; some suppliers state less. */
function factsOf(index: number): RecordedFacts {
  return {
    yearsOnAlibaba: fact(index % 17),
    businessTypes: fact(
      index % 3 === 0 ? (['manufacturer'] as const).slice() : (['trading-company'] as const).slice(),
    ),
    businessTypeVerified: fact(index % 2 === 0),
    goldSupplier: fact(true),
    verification: fact((['none', 'verified', 'verified-pro'] as const)[index % 3] ?? 'none'),
    tradeAssurance: fact(index % 7 !== 0),
    storeRating: fact(3.5 + (index % 15) / 10),
    reviewCount: fact((index * 13) % 900),
    ...(index % 4 !== 0 && {
      responseTimeHours: fact({ max: index % 24 }),
      onTimePercent: fact({ min: 60 + (index % 40), max: 60 + (index % 40) }),
      reorderPercent: fact({ max: index % 45 }),
      orders: fact({ min: (index * 7) % 600, days: 180 }),
      revenueUsd: fact({ min: (index * 1009) % 400_000, days: 180 }),
    }),
  }
}

/** What the word lists begin with, over and over. */
const bait = [
  'w',
  '1',
  '+1 ',
  'a@',
  'a.',
  'pay ',
  'whatsapp ',
  '100% payment ',
  'original nike ',
  'not ',
  'price ',
  '- ',
]

function timeOf(work: () => void): number {
  const started = performance.now()
  work()
  return performance.now() - started
}

const lab: ScoringLab = {
  measure(suppliers) {
    const records = Array.from({ length: suppliers }, (_, index) => factsOf(index))
    let seen = 0
    const looking = timeOf(() => {
      for (const facts of records) for (const name of factNames) if (facts[name] !== undefined) seen += 1
    })
    const assessing = timeOf(() => {
      for (const facts of records) seen += assess(facts, standardScorecard, { now }).reasons.length
    })
    if (seen < suppliers) throw new Error('Every supplier states something.')
    return { assessing, looking }
  },

  async reweigh(suppliers) {
    const records = Array.from({ length: suppliers }, (_, index) => factsOf(index))
    const scorecard = reweigh(standardScorecard, { ONTIME: 20, TENURE: 10 }, { id: 'bench', version: 1 })
    let sliceStarted = performance.now()
    let longestSlice = 0
    const endSlice = () => {
      longestSlice = Math.max(longestSlice, performance.now() - sliceStarted)
    }
    const pause = async () => {
      endSlice()
      await new Promise((done) => setTimeout(done, 0))
      sliceStarted = performance.now()
    }
    const started = sliceStarted
    // A list needs the band and the score of each; whole assessments of all would fill the memory.
    const bandOf = (facts: RecordedFacts) => {
      const { band, score } = assess(facts, scorecard, { now })
      return { band, score }
    }
    const assessments = await mapInSlices(records, bandOf, { clock: () => performance.now(), pause })
    endSlice()
    if (assessments.length !== suppliers) throw new Error('Every supplier is judged.')
    return { whole: performance.now() - started, longestSlice }
  },

  scanBait: () =>
    Math.max(
      ...bait.map((piece) => {
        const text = piece.repeat(Math.ceil(maxTextLength / piece.length))
        return timeOf(() => scanTexts({ title: text, description: text }))
      }),
    ),
}
Object.assign(globalThis, { scoringLab: lab })
