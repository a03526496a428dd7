import * as z from 'zod/mini'
import { scorecardSchema, type Scorecard } from './scorecard.ts'

/** A scorecard takes 4 kB. */
const maxCharacters = 100_000

const fileSchema = z.object({ format: z.literal('sourcelens-scorecard'), scorecard: scorecardSchema })

/** A scorecard as the text of a file to keep or to share. */
export function writeScorecard(scorecard: Scorecard): string {
  return `${JSON.stringify({ format: 'sourcelens-scorecard', scorecard }, null, 2)}\n`
}

/** Why a file is no scorecard: `invalid` comes with the place of the first mistake, e.g. `signals.TA.max`. */
export type ScorecardFileError = { error: 'too-large' | 'not-json' } | { error: 'invalid'; at: string }

/** The scorecard in the text of a file, or why there is none. */
export function readScorecard(text: string): { scorecard: Scorecard } | ScorecardFileError {
  if (text.length > maxCharacters) return { error: 'too-large' }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { error: 'not-json' }
  }
  const parsed = fileSchema.safeParse(content)
  if (parsed.success) return { scorecard: parsed.data.scorecard }
  const path = parsed.error.issues[0]?.path ?? []
  return {
    error: 'invalid',
    at: path
      .map(String)
      .join('.')
      .replace(/^scorecard\./, ''),
  }
}
