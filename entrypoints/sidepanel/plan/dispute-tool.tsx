import { useState } from 'react'
import { DisputeFields } from '@/components/plan/dispute-fields.tsx'
import { DisputeView } from '@/components/plan/dispute-view.tsx'
import { EvidenceList } from '@/components/plan/evidence-list.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { disputeParts } from '@/lib/export/dispute-parts.ts'
import { withEvidence } from '@/lib/sourcing/dispute/dispute-document.ts'
import { disputeFile } from '@/lib/sourcing/dispute/dispute-file.ts'
import { usualAssuranceRules } from '@/lib/sourcing/payment/trade-assurance.ts'
import { useServices } from '../../shared/services.ts'
import { useAttachments } from '../../shared/use-attachments.ts'
import { useDatabaseState } from '../../shared/use-database-state.ts'
import { useSaveEvidence } from '../../shared/use-save-evidence.ts'
import { disputeData, disputePaper } from './dispute-paper.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { useDisputeSources } from './use-dispute-sources.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'

/** The file of a dispute with a supplier. */
export function DisputeTool(props: SupplierToolProps) {
  const { member, stored, today, go } = props
  const texts = useTexts()
  const { database } = useServices()
  const about = { supplierId: member.id }
  const dispute = usePlanDocument('dispute', about, stored, { evidence: [] })
  const assurance = usePlanDocument('assurance', about, stored, { rules: usualAssuranceRules, done: [] })
  const files = useAttachments(member.id)
  const sources = useDisputeSources(props, {
    dispute: dispute.value,
    assurance: assurance.value,
    attachments: files?.all ?? [],
  })
  const readOnly = useDatabaseState(database) !== 'open'
  const saveEvidence = useSaveEvidence(member.id)
  const [isSaving, setIsSaving] = useState(false)
  if (files === undefined || sources === undefined) return <SupplierSkeleton />

  const { confirmedOn, rules } = assurance.value
  const file = disputeFile(sources, today)
  const { time, problems } = file
  const save = async () => {
    setIsSaving(true)
    const paper = { supplier: member.name, dispute: dispute.value, file, confirmedOn }
    const parts = (now: number) => disputeParts(disputePaper(paper, now, texts), disputeData(paper))
    await saveEvidence({ word: 'dispute', parts })
    setIsSaving(false)
  }
  return (
    <ProblemsContext value={[...problems, ...(time === undefined || time.ok ? [] : time.problems)]}>
      <SavingLine {...lastChanged(dispute, assurance)} />
      <DisputeView
        file={file}
        rules={rules}
        fields={
          <DisputeFields
            dispute={dispute.value}
            confirmedOn={confirmedOn}
            onChange={dispute.change}
            onConfirmedOn={(day) =>
              assurance.change({ ...assurance.value, confirmedOn: day === '' ? undefined : day })
            }
          />
        }
        evidence={
          <EvidenceList
            evidence={file.evidence}
            files={{
              ...files,
              add: (chosen, part) => files.add(chosen, { table: 'plans', id: `dispute ${member.id}`, part }),
            }}
            readOnly={readOnly}
            onChange={(kind, change) => dispute.change(withEvidence(dispute.value, kind, change))}
          />
        }
        isSaving={isSaving}
        onSave={() => void save()}
        onWrite={() => go({ view: 'plan', tool: 'writing', record: member.id, key: 'dispute-opener' })}
      />
    </ProblemsContext>
  )
}
