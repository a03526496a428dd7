import * as z from 'zod/mini'
import { maxScorecardName } from './own-scorecard.ts'
import { scorecardSchema, type Scorecard } from './scorecard.ts'

/** A scorecard takes 4 kB. */
const maxCharacters = 100_000

const fileSchema = z.object({
  format: z.literal('sourcelens-scorecard'),
  name: z.optional(z.string().check(z.maxLength(maxScorecardName))),
  scorecard: scorecardSchema,
})

/** A scorecard as the text of a file to keep or to share. */
export function writeScorecard(scorecard: Scorecard, name?: string): string {
  return `${JSON.stringify({ format: 'sourcelens-scorecard', name, scorecard }, null, 2)}\n`
}

export interface ScorecardFile {
  /** As its owner named it; absent where the file does not say. */
  name?: string
  scorecard: Scorecard
}

/** Why a file is no scorecard: `invalid` comes with the place of the first mistake, e.g. `signals.TA.max`. */
export type ScorecardFileError = { error: 'too-large' | 'not-json' } | { error: 'invalid'; at: string }

/** The scorecard in the text of a file, or why there is none. */
export function readScorecard(text: string): ScorecardFile | ScorecardFileError {
  if (text.length > maxCharacters) return { error: 'too-large' }
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    return { error: 'not-json' }
  }
  const parsed = fileSchema.safeParse(content)
  if (parsed.success) {
    const { name, scorecard } = parsed.data
    return { ...(name !== undefined && { name }), scorecard }
  }
  const path = parsed.error.issues[0]?.path ?? []
  return {
    error: 'invalid',
    at: path
      .map(String)
      .join('.')
      .replace(/^scorecard\./, ''),
  }
}
