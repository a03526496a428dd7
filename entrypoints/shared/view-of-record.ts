import type { SupplierView } from '@/components/supplier-view.ts'
import type { Entry, List } from '@/lib/core/shortlist.ts'
import type { StoredMemory } from '@/lib/db/read-memories.ts'
import { assessMemory, type Judgement } from '@/lib/risk/assess-memory.ts'
import { savesOf } from './saves-of.ts'

/** A supplier of the memory, assessed by all that is stored of it, with the lists that it is in. */
export function viewOfRecord(
  memory: StoredMemory,
  entries: Entry[],
  lists: List[],
  judgement: Judgement,
): SupplierView {
  const { id, companyIds, hosts, facts, firstSeen } = memory.record
  return {
    key: id,
    canSave: true,
    recordId: id,
    companyId: companyIds[0],
    host: hosts[0],
    facts,
    firstSeen,
    assessment: assessMemory(memory, judgement),
    saves: savesOf(entries, lists),
  }
}
