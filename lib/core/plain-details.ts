import type { Details } from './details.ts'
import type { RecordedDetails } from './record.ts'

/** The details of a record without where and when they were stated. */
export function plainDetails(recorded: RecordedDetails): Details {
  return Object.fromEntries(Object.entries(recorded).map(([name, { value }]) => [name, value]))
}
