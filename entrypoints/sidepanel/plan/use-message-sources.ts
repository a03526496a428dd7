import { useTexts } from '@/components/texts-context.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import type { PlaceholderValues } from '@/lib/sourcing/documents/writing-document.ts'
import type { MessageSources } from '@/lib/sourcing/writing/message-sources.ts'
import { useRecordView } from '../use-record-view.ts'
import { useSupplierFile } from '../use-supplier-file.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { isAbout } from './use-plan-document.ts'

/** All that messages to a supplier are filled from, live; `undefined` while it is being read. */
export function useMessageSources(
  { member, stored, order, shared, today }: SupplierToolProps,
  typed: PlaceholderValues,
): MessageSources | undefined {
  const { now } = useTexts()
  const view = useRecordView(member.id, now)
  const file = useSupplierFile(member.id, now)
  if (view === undefined || file === undefined) return undefined
  const own = readDocuments(stored.filter(({ supplierId }) => supplierId === member.id))
  const { specification } = readDocuments(stored.filter((plan) => isAbout(plan, shared)))
  const flags = view?.assessment.flags ?? []
  return {
    today,
    typed,
    supplier: view?.facts.name?.value ?? undefined,
    specification,
    order: order.value,
    costs: own['landed-cost'],
    quote: file.quotes[0],
    listing: member.pinned?.listing ?? file.offers[0]?.listing,
    plan: own,
    openFlags: flags.filter(({ id }) => !file.answers.has(id)),
    disagreements: file.disagreements,
  }
}
