import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { checksFor } from '@/lib/sourcing/diligence/diligence-results.ts'
import type { RiskFindings } from '@/lib/sourcing/risk-register/suggest-risks.ts'
import { useTexts } from '@/components/texts-context.ts'
import { useRecordView } from '../use-record-view.ts'
import { useSupplierFile } from '../use-supplier-file.ts'
import { orderValueOf } from './order-value-of.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'

/** What points to risks with a supplier, live; `undefined` while it is being read. */
export function useRiskFindings({ member, stored, order }: SupplierToolProps): RiskFindings | undefined {
  const { now } = useTexts()
  const view = useRecordView(member.id, now)
  const file = useSupplierFile(member.id, now)
  if (view === undefined || (view !== null && file === undefined)) return undefined
  const plan = readDocuments(stored.filter(({ supplierId }) => supplierId === member.id))
  const results = plan.diligence?.results ?? []
  const found = new Map(results.map(({ check, outcome }) => [check, outcome]))
  const asked = new Set([...checksFor(orderValueOf(order.value)), ...found.keys()])
  return {
    flags: (view?.assessment.flags ?? []).map(({ id, severity }) => ({
      id,
      severity,
      answer: file?.answers.get(id)?.state,
    })),
    checks: [...asked].map((check) => ({ check, outcome: found.get(check) })),
    payment: plan.payment,
    isInspectionPlanned: plan.inspection !== undefined,
  }
}
