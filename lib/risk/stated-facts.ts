import { factNames, type FactName, type FactValue } from '@/lib/core/facts.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'

export type Statements = { [Name in FactName]?: FactValue<Name> | null }

/** Facts as a page of this kind would state them: for tests, which care about values only. */
export function statedFacts(statements: Statements, page: PageKind = 'product', at = 0): RecordedFacts {
  const stated = factNames.filter((name) => statements[name] !== undefined)
  return recordFacts(
    Object.fromEntries(stated.map((name) => [name, { value: statements[name], source: 'test' }])),
    page,
    at,
  )
}
