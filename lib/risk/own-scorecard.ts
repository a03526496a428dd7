import * as z from 'zod/mini'
import { scorecardSchema } from './scorecard.ts'

/** Longest name of a scorecard, in UTF-16 units. */
export const maxScorecardName = 80

/** A scorecard that the buyer made out of a preset or got from somebody. Its id is the scorecard's. */
export const ownScorecardSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(maxScorecardName)),
  /** The preset that it was made from. */
  base: z.string().check(z.maxLength(60)),
  scorecard: scorecardSchema,
})

export type OwnScorecard = z.infer<typeof ownScorecardSchema>
