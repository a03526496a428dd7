import type { SupplierRecord } from '@/lib/core/record.ts'
import { foldCompanyName, sameCompanyName } from '@/lib/text/company-name.ts'
import type { ImportedRow } from './read-row.ts'

/** Why a row cannot be taken. */
export type RowProblem =
  /** Neither an id nor a shop nor a name. */
  | 'no-identity'
  /** Its id, shop or name are of different suppliers. */
  | 'conflicting-identity'
  /** Several suppliers have this name, and the row names no id or shop. */
  | 'ambiguous-name'

export type Match = { problem: RowProblem } | { supplier?: SupplierRecord }

/** Answers functions that find the supplier of a row by company id, then shop, then name, and that learn new ones. */
export function createMatcher(suppliers: readonly SupplierRecord[]) {
  const byId = new Map<string, SupplierRecord>()
  const byCompanyId = new Map<string, SupplierRecord>()
  const byHost = new Map<string, SupplierRecord>()
  const byName = new Map<string, Set<string>>()

  function learn(supplier: SupplierRecord): void {
    byId.set(supplier.id, supplier)
    for (const companyId of supplier.companyIds) byCompanyId.set(companyId, supplier)
    for (const host of supplier.hosts) byHost.set(host, supplier)
    const name = supplier.facts.name?.value
    if (typeof name !== 'string') return
    const { core } = foldCompanyName(name)
    byName.set(core, (byName.get(core) ?? new Set()).add(supplier.id))
  }

  function named(name: string): SupplierRecord[] {
    const ids = byName.get(foldCompanyName(name).core) ?? []
    return [...ids].flatMap((id) => {
      const supplier = byId.get(id)
      const known = supplier?.facts.name?.value
      return supplier !== undefined && typeof known === 'string' && sameCompanyName(known, name)
        ? [supplier]
        : []
    })
  }

  for (const supplier of suppliers) learn(supplier)

  return {
    /** Takes in a supplier that is new or was changed. */
    learn,

    find({ recordId, identity: { companyId, host }, name }: ImportedRow): Match {
      if (companyId === undefined && host === undefined && name === undefined)
        return { problem: 'no-identity' }
      const proven = [
        recordId === undefined ? undefined : byId.get(recordId),
        companyId === undefined ? undefined : byCompanyId.get(companyId),
        host === undefined ? undefined : byHost.get(host),
      ].filter((one) => one !== undefined)
      const [supplier] = proven
      if (supplier !== undefined) {
        const isOne = proven.every(({ id }) => id === supplier.id) && hasRoom(supplier, companyId)
        return isOne ? { supplier } : { problem: 'conflicting-identity' }
      }
      if (name === undefined) return {}
      const namesakes = named(name).filter((one) => hasRoom(one, companyId) && mayHaveHost(one, host))
      if (namesakes.length > 1) return { problem: 'ambiguous-name' }
      return { supplier: namesakes[0] }
    },
  }
}

/** A company has one id, or none that is known yet. */
const hasRoom = ({ companyIds }: SupplierRecord, companyId: string | undefined) =>
  companyId === undefined || companyIds.length === 0 || companyIds.includes(companyId)

const mayHaveHost = ({ hosts }: SupplierRecord, host: string | undefined) =>
  host === undefined || hosts.length === 0 || hosts.includes(host)
