import { useLiveQuery } from 'dexie-react-hooks'
import { DiligenceSummary } from '@/components/diligence-summary.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { Assessment } from '@/lib/core/assessment.ts'
import { checkName } from '@/lib/i18n/check-name.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { diligenceCheck, diligenceCheckIds } from '@/lib/sourcing/diligence/checklist.ts'
import { diligenceProgress } from '@/lib/sourcing/diligence/diligence-results.ts'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'
import { orderValueOf } from './plan/order-value-of.ts'

/** The red flags that read what the buyer typed. */
const fedFlags: readonly string[] = diligenceCheckIds.flatMap((id) => diligenceCheck(id).feeds ?? [])

interface SupplierDiligenceProps {
  supplierId: string
  assessment: Assessment
  /** The list whose order is planned. */
  listId?: string
  onOpen: () => void
}

/** How far the checks of a supplier have come, live. */
export function SupplierDiligence({ supplierId, assessment, listId, onOpen }: SupplierDiligenceProps) {
  const texts = useTexts()
  const { plans } = useServices()
  const { orderValueUsd } = useSettings()
  const documents = useLiveQuery(async () => {
    const ofList = listId === undefined ? [] : await plans.ofList(listId)
    return readDocuments([...(await plans.ofSupplier(supplierId)), ...ofList])
  }, [plans, supplierId, listId])
  if (documents === undefined) return null
  const { diligence = { results: [] }, order } = documents
  const { flags, notChecked } = assessment
  const raised = flags.filter(({ id }) => fedFlags.includes(id))
  const clear = fedFlags.filter((id) => !notChecked.includes(id) && !raised.some((flag) => flag.id === id))
  return (
    <DiligenceSummary
      standing={diligenceProgress(diligence, (order && orderValueOf(order)) ?? orderValueUsd)}
      raised={raised.map((flag) => flagTexts(flag, texts).title)}
      clear={clear.map((id) => checkName(id, texts))}
      onOpen={onOpen}
    />
  )
}
