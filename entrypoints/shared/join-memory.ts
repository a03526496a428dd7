import type { SupplierView } from '@/components/supplier-view.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { readBuyerInputs } from '@/lib/db/read-buyer-inputs.ts'
import type { SupplierOnPage } from '@/lib/messages/protocol.ts'
import type { Assessment } from '@/lib/core/assessment.ts'
import type { SupplierRecord } from '@/lib/core/record.ts'
import { contextOfRecord } from '@/lib/risk/context-of-record.ts'
import { withBuyerFlags } from '@/lib/risk/with-buyer-flags.ts'
import { savesOf } from './saves-of.ts'
import type { Services } from './services.ts'

type JoiningServices = Pick<Services, 'database' | 'suppliers' | 'lists' | 'scorecards' | 'clock'>

/** Adds to a supplier of a page what the memory holds of it. Nothing is remembered from private windows. */
export async function joinMemory(
  supplier: SupplierOnPage,
  lists: List[],
  isPrivate: boolean,
  services: JoiningServices,
): Promise<SupplierView> {
  const { suppliers, lists: shortlists } = services
  const key = supplier.companyId ?? supplier.host
  const record = key === undefined ? undefined : await suppliers.find(supplier)
  const entries = record === undefined ? [] : await shortlists.entriesOf(record.id)
  return {
    ...supplier,
    key: key ?? '',
    canSave: key !== undefined && !isPrivate,
    recordId: isPrivate ? undefined : record?.id,
    firstSeen: record?.firstSeen,
    assessment: record === undefined ? supplier.assessment : await judgedAnew(supplier, record, services),
    saves: savesOf(entries, lists),
  }
}

/** The judgement of a page is as old as its reading; what the buyer typed since counts too. */
async function judgedAnew(
  { assessment, facts }: SupplierOnPage,
  record: SupplierRecord,
  { database, scorecards, clock }: JoiningServices,
): Promise<Assessment> {
  const buyer = (await readBuyerInputs(database, [record.id])).get(record.id)
  const context = contextOfRecord({ record: { ...record, facts }, log: [], ...(buyer && { buyer }) }, clock())
  return withBuyerFlags(assessment, facts, context, await scorecards.inForce(assessment.scorecard.id))
}
