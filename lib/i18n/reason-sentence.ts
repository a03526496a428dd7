import type { Params, Reason } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { BackgroundTexts } from './background-texts.ts'
import { say } from './say.ts'
import { trackRecord } from './track-record.ts'

/** A reply time without an upper end has no number; no reply time that is slow has the number 0. */
const absentParams = { hours: 0 }

/** Parameters that carry a unit; the others are counted, so they stay numbers for the plural rules. */
const writers: Record<string, (value: number, texts: BackgroundTexts) => string> = {
  percent: (value, { formats }) => formats.amount(value, 'percent'),
  rating: (value, { formats }) => formats.number(value),
}

function written(params: Params, texts: BackgroundTexts): Params {
  const entries = Object.entries({ ...absentParams, ...params }).map(([name, value]) => {
    const write = writers[name]
    return [name, write !== undefined && typeof value === 'number' ? write(value, texts) : value]
  })
  return Object.fromEntries(entries)
}

/** Says one observed signal in a few words that a first-time buyer understands. */
export function reasonSentence({ code, bin, params }: Reason, texts: BackgroundTexts): string {
  const messages: Record<string, string> = texts.messages.reasons[code]
  return say(messages, bin, written(params, texts), texts)
}

/** What helps to weigh that signal: the usual mark, what a word means, the figures; absent where nothing is needed. */
export function reasonNote(
  { code, bin, params }: Reason,
  facts: RecordedFacts,
  texts: BackgroundTexts,
): string | undefined {
  const messages: Record<string, string> = texts.messages.reasonNotes[code]
  if (!Object.hasOwn(messages, bin)) return undefined
  return say(messages, bin, { ...written(params, texts), record: trackRecord(facts, texts) }, texts)
}
