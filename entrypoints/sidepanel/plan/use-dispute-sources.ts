import { useLiveQuery } from 'dexie-react-hooks'
import type { Attachment } from '@/lib/core/attachment.ts'
import type { DisputeDocument } from '@/lib/sourcing/dispute/dispute-document.ts'
import type { DisputeSources } from '@/lib/sourcing/dispute/dispute-sources.ts'
import { readDocuments, type PlanDocument } from '@/lib/sourcing/documents/plan-documents.ts'
import { timeline } from '@/lib/suppliers/timeline.ts'
import { useServices } from '../../shared/services.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { isAbout } from './use-plan-document.ts'

/** Steps of the history that stand in the file. */
const mostSteps = 200

interface Open {
  dispute: DisputeDocument
  assurance: PlanDocument<'assurance'>
  attachments: readonly Attachment[]
}

/** All that a dispute with a supplier is put together from, live; `undefined` while it is being read. */
export function useDisputeSources(
  { member, stored, shared }: SupplierToolProps,
  { dispute, assurance, attachments }: Open,
): DisputeSources | undefined {
  const { suppliers, notes } = useServices()
  const memory = useLiveQuery(async () => {
    const [history, written] = await Promise.all([
      suppliers.history(member.id, mostSteps),
      notes.of(member.id),
    ])
    return { steps: timeline(history), notes: written }
  }, [suppliers, notes, member.id])
  if (memory === undefined) return undefined
  const own = readDocuments(stored.filter(({ supplierId }) => supplierId === member.id))
  const { specification } = readDocuments(stored.filter((plan) => isAbout(plan, shared)))
  return { ...memory, dispute, attachments, plan: { ...own, assurance, specification } }
}
