import { useLiveQuery } from 'dexie-react-hooks'
import { DiligenceView } from '@/components/plan/diligence-view.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import {
  checksFor,
  diligenceProblems,
  diligenceProgress,
} from '@/lib/sourcing/diligence/diligence-results.ts'
import { diligenceCheckIds } from '@/lib/sourcing/diligence/checklist.ts'
import { useServices } from '../../shared/services.ts'
import { useAttachments } from '../../shared/use-attachments.ts'
import { useDatabaseState } from '../../shared/use-database-state.ts'
import { orderValueOf } from './order-value-of.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'

/** What was checked about a supplier, and what was found. */
export function DiligenceTool({ member, stored, order, today }: SupplierToolProps) {
  const { database, suppliers } = useServices()
  const diligence = usePlanDocument('diligence', { supplierId: member.id }, stored, { results: [] })
  const record = useLiveQuery(() => suppliers.get(member.id), [suppliers, member.id])
  const files = useAttachments(member.id)
  const readOnly = useDatabaseState(database) !== 'open'
  if (files === undefined) return <SupplierSkeleton />

  const { value } = diligence
  const orderValueUsd = orderValueOf(order.value)
  const asked = new Set([...checksFor(orderValueUsd), ...value.results.map(({ check }) => check)])
  const { name } = record?.facts ?? {}
  const { city, address } = record?.details ?? {}
  return (
    <ProblemsContext value={diligenceProblems(value, today)}>
      <SavingLine {...diligence} />
      <DiligenceView
        diligence={value}
        onChange={diligence.change}
        progress={diligenceProgress(value, orderValueUsd)}
        checks={diligenceCheckIds.filter((id) => asked.has(id))}
        files={{
          ...files,
          add: (chosen, part) =>
            files.add(chosen, part && { table: 'plans', id: `diligence ${member.id}`, part }),
        }}
        stated={{ name: name?.value ?? undefined, city: city?.value, address: address?.value }}
        today={today}
        readOnly={readOnly}
      />
    </ProblemsContext>
  )
}
