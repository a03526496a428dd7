import { MilestoneFields } from '@/components/plan/milestone-fields.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { ScheduleView } from '@/components/plan/schedule-view.tsx'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { plannedReminders } from '@/lib/sourcing/documents/planned-reminders.ts'
import { duePayments } from '@/lib/sourcing/milestones/due-dates.ts'
import { schedule } from '@/lib/sourcing/milestones/schedule.ts'
import { paymentStages } from '@/lib/sourcing/payment/payment-stages.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'

/** When each step of a supplier's order has to begin, and what to be reminded of. */
export function MilestonesTool({ member, stored, order, today }: SupplierToolProps) {
  const milestones = usePlanDocument('milestones', { supplierId: member.id }, stored, {
    neededOn: '',
    method: order.value.method,
    sampleRounds: '1',
  })
  const planned = schedule(milestones.value, today)
  const documents = readDocuments(stored.filter(({ supplierId }) => supplierId === member.id))
  const stages =
    documents.payment && paymentStages(documents.payment, { amount: '0', currency: order.value.currency })
  return (
    <ProblemsContext value={planned.ok ? [] : planned.problems}>
      <SavingLine {...milestones} />
      <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
        <div className="min-w-0">
          <MilestoneFields draft={milestones.value} onChange={milestones.change} />
        </div>
        <div className="min-w-0 min-[1100px]:-mt-5">
          {planned.ok && (
            <ScheduleView
              schedule={planned.value}
              payments={stages?.ok ? duePayments(stages.value, planned.value) : []}
              reminders={plannedReminders({ ...documents, milestones: milestones.value }, today)}
            />
          )}
        </div>
      </div>
    </ProblemsContext>
  )
}
