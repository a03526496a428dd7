import type { Assessment } from '@/lib/core/assessment.ts'
import { assess } from './assess.ts'
import { contextOfRecord, type Memory } from './context-of-record.ts'
import type { Scorecard } from './scorecard.ts'
import { withTexts } from './with-texts.ts'

/** How a supplier is judged: by which scorecard, as of when. */
export interface Judgement {
  scorecard: Scorecard
  /** Milliseconds since the epoch. */
  now: number
}

/** Judges a supplier by all that the memory holds of it. */
export function assessMemory(memory: Memory, { scorecard, now }: Judgement): Assessment {
  const { facts } = memory.record
  return assess(facts, scorecard, withTexts(contextOfRecord(memory, now), facts))
}
