import type { SupplierRecord } from '@/lib/core/record.ts'
import { foldCompanyName } from '@/lib/text/company-name.ts'
import { searchWords } from '@/lib/suppliers/search-words.ts'

/** A supplier record with what it is found by. */
export interface SupplierRow extends SupplierRecord {
  /** What a search compares the beginnings of. */
  words: string[]
  /** The name as names are compared, legal form and all spelling folded away; absent where no page stated a name. */
  nameKey?: string
}

/** The row of a record: what it is found by is made anew from what it says. */
export function supplierRow(record: SupplierRecord): SupplierRow {
  const { words: _words, nameKey: _nameKey, ...own } = record as SupplierRow
  const name = record.facts.name?.value ?? undefined
  const nameKey = name === undefined ? '' : foldCompanyName(name).core
  return { ...own, words: searchWords(record), ...(nameKey !== '' && { nameKey }) }
}
