import { factNames } from '@/lib/core/facts.ts'
import type { PageRead, SupplierReading } from '@/lib/core/reading.ts'
import type { Statement } from '@/lib/core/record.ts'

/** What one page says of a supplier, as it is compared with what other pages say. */
export function statementOf(supplier: SupplierReading, page: PageRead, at: number): Statement {
  const { host, details } = supplier
  const { language, reader } = page
  const stated = factNames.flatMap((name) => {
    const fact = supplier.facts[name]
    return fact === undefined ? [] : [[name, fact.value] as const]
  })
  return {
    page: page.kind,
    at,
    ...(host !== undefined && { host }),
    ...(language !== undefined && { language }),
    ...(reader !== undefined && { reader }),
    facts: Object.fromEntries(stated),
    ...(details !== undefined && { details }),
  }
}

/** The later of two statements, with what only the earlier one said: a page may show less of itself another time. */
function joinStatements(one: Statement, other: Statement): Statement {
  const [earlier, later] = one.at > other.at ? [other, one] : [one, other]
  const details = { ...earlier.details, ...later.details }
  return {
    ...later,
    facts: { ...earlier.facts, ...later.facts },
    ...(Object.keys(details).length > 0 && { details }),
  }
}

/** One statement a kind of page, in the order of the kinds' names. */
export function joinSaid(said: readonly Statement[], more: readonly Statement[]): Statement[] {
  const byPage = new Map<string, Statement>()
  for (const statement of [...said, ...more]) {
    const known = byPage.get(statement.page)
    byPage.set(statement.page, known === undefined ? statement : joinStatements(known, statement))
  }
  return [...byPage.values()].toSorted((one, other) => (one.page < other.page ? -1 : 1))
}
