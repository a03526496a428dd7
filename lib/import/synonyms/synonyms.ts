import type { ImportField } from '../import-fields.ts'

/** Columns that a buyer's own table can have; our record ids are in our exports only. */
export type NamedField = Exclude<ImportField, 'record_id'>

/** What buyers of one language call each column, parted by `|`; of several the most usual one is first. */
export type Synonyms = Readonly<Record<NamedField, string>>
