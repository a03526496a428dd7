import { PipelineBoard } from '@/components/plan/pipeline-board.tsx'
import { ReminderSwitch } from '@/components/plan/reminder-switch.tsx'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { plannedReminders } from '@/lib/sourcing/documents/planned-reminders.ts'
import { pipeline } from '@/lib/sourcing/pipeline/pipeline.ts'
import type { PlanToolProps } from './plan-tool-props.ts'
import { useNotifies } from './use-notifies.ts'

/** The suppliers of the list by status, what is due next, and whether to be told of it. */
export function PipelineTool({ members, stored, today, go }: PlanToolProps) {
  const [notifies, setNotifies] = useNotifies()
  const entries = members.flatMap(({ entry }) => entry ?? [])
  const reminders = new Map(
    entries.map(({ id, supplierId }) => [
      id,
      plannedReminders(readDocuments(stored.filter((plan) => plan.supplierId === supplierId)), today),
    ]),
  )
  return (
    <div className="space-y-5">
      <PipelineBoard
        columns={pipeline(entries, reminders, today)}
        nameOf={(supplierId) => members.find(({ id }) => id === supplierId)?.name ?? ''}
        onOpen={(record) => go({ view: 'plan', tool: 'milestones', record })}
      />
      <ReminderSwitch notifies={notifies} onChange={setNotifies} />
    </div>
  )
}
