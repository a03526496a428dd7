import { FileCheck, MessageSquareText } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DisputeFile } from '@/lib/sourcing/dispute/dispute-file.ts'
import type { AssuranceRules } from '@/lib/sourcing/payment/trade-assurance.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { Section } from '../ui/section.tsx'
import { DisputeTime } from './dispute-time.tsx'
import { DisputeTimeline } from './dispute-timeline.tsx'

interface DisputeViewProps {
  file: DisputeFile
  rules?: AssuranceRules
  /** What it is about: the fields, and the list of evidence. */
  fields: ReactNode
  evidence: ReactNode
  isSaving: boolean
  onSave: () => void
  /** Opens the message that opens the dispute. */
  onWrite: () => void
}

/** The file of a dispute: what is wrong, what proves it, how long there is, and what happened when. */
export function DisputeView({ file, rules, fields, evidence, isSaving, onSave, onWrite }: DisputeViewProps) {
  const { t, formats } = useTexts()
  const missing = file.missing.map((kind) => t(`dispute.kinds.${kind}.title`))
  return (
    <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
      <div className="min-w-0">
        {fields}
        <Section title={t('dispute.evidenceTitle')}>{evidence}</Section>
      </div>
      <div className="min-w-0 min-[1100px]:-mt-5">
        <Section title={t('dispute.timeTitle')}>
          <DisputeTime rules={rules} time={file.time} />
        </Section>
        <div className="mt-4 flex flex-wrap gap-2">
          <Button variant="main" disabled={isSaving} onClick={onSave}>
            <FileCheck aria-hidden size={15} />
            {t('dispute.save')}
          </Button>
          <Button onClick={onWrite}>
            <MessageSquareText aria-hidden size={15} />
            {t('dispute.write')}
          </Button>
        </div>
        <p className="mt-1.5 text-xs text-faint">
          {t('dispute.saveHint')}
          {missing.length > 0 && ` ${t('dispute.missing', { list: formats.list(missing) })}.`}
        </p>
        <Section title={t('dispute.timelineTitle')}>
          <DisputeTimeline events={file.events} />
        </Section>
        <p className="mt-5 text-xs text-faint">{t('dispute.guide')}</p>
      </div>
    </div>
  )
}
