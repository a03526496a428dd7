import { Circle, CircleCheck, CircleDashed } from 'lucide-react'
import type { EvidenceEntry } from '@/lib/sourcing/dispute/dispute-document.ts'
import type { EvidenceItem } from '@/lib/sourcing/dispute/dispute-file.ts'
import type { EvidenceKind } from '@/lib/sourcing/dispute/evidence.ts'
import { AttachmentBox } from '../attachment-box.tsx'
import { FileTarget } from '../file-target.tsx'
import { useTexts } from '../texts-context.ts'
import { useFileQueue } from '../use-file-queue.ts'
import { evidenceLeads } from './dispute-texts.ts'
import type { KeptFiles } from './kept-files.ts'
import { LineDetails } from './line-details.tsx'
import { LongField } from './long-field.tsx'
import { useProblem } from './problems-context.ts'
import { TypedField } from './typed-field.tsx'

interface EvidenceListProps {
  evidence: readonly EvidenceItem[]
  files: KeptFiles<EvidenceKind>
  readOnly: boolean
  onChange: (kind: EvidenceKind, change: Omit<EvidenceEntry, 'kind'>) => void
}

/** What proves it: what is there, what is to be looked for, what is missing. */
export function EvidenceList({ evidence, ...rest }: EvidenceListProps) {
  const { t } = useTexts()
  const there = evidence.filter(({ state }) => state === 'there').length
  return (
    <>
      <p className="mb-1 text-xs text-faint tabular-nums">
        {t('dispute.progress', { there, total: evidence.length })}
      </p>
      <ul className="border-y border-line">
        {evidence.map((item) => (
          <li key={item.kind} className="border-t border-line first:border-t-0">
            <EvidenceLine item={item} {...rest} />
          </li>
        ))}
      </ul>
    </>
  )
}

const looks = {
  there: { Icon: CircleCheck, tone: 'text-low' },
  lead: { Icon: CircleDashed, tone: 'text-medium' },
  missing: { Icon: Circle, tone: 'text-line-strong' },
} as const

interface EvidenceLineProps extends Omit<EvidenceListProps, 'evidence'> {
  item: EvidenceItem
}

function EvidenceLine({ item, ...rest }: EvidenceLineProps) {
  const { t } = useTexts()
  const { kind, state, isOptional } = item
  const { Icon, tone } = looks[state]
  return (
    <LineDetails
      isWrong={useProblem(`evidence.${kind}`) !== undefined}
      summary={
        <>
          <Icon aria-hidden size={15} strokeWidth={2.2} className={`shrink-0 ${tone}`} />
          <h3 className="min-w-0 grow">{t(`dispute.kinds.${kind}.title`)}</h3>
          <span className="shrink-0 text-xs text-faint">
            {isOptional && state === 'missing' ? t('dispute.ifAny') : t(`dispute.states.${state}`)}
          </span>
        </>
      }
    >
      <OpenEvidence item={item} {...rest} />
    </LineDetails>
  )
}

function OpenEvidence({ item, files, readOnly, onChange }: EvidenceLineProps) {
  const texts = useTexts()
  const { t } = texts
  const { kind, isSaid, note, on, files: own } = item
  const queue = useFileQueue((chosen) => files.add(chosen, kind))
  const leads = evidenceLeads(item, texts)
  const path = `evidence.${kind}`
  return (
    <FileTarget disabled={readOnly} onFiles={queue.add}>
      <div className="space-y-3">
        <p className="text-sm text-soft">{t(`dispute.kinds.${kind}.how`)}</p>
        {leads.length > 0 && (
          <div className="text-xs text-soft">
            <p className="font-medium">{t('dispute.leads')}</p>
            <ul className="mt-0.5 list-disc space-y-0.5 ps-4">
              {leads.map((lead) => (
                <li key={lead}>{lead}</li>
              ))}
            </ul>
          </div>
        )}
        <fieldset disabled={readOnly} className="min-w-0 space-y-3">
          <label className="flex cursor-pointer items-center gap-2.5 text-sm">
            <input
              type="checkbox"
              className="size-4 accent-accent"
              checked={isSaid}
              onChange={() => onChange(kind, { isThere: !isSaid })}
            />
            {t('dispute.isThere')}
          </label>
          <div className="grid gap-3 min-[560px]:grid-cols-[minmax(0,1fr)_140px]">
            <LongField
              label={t('dispute.what')}
              path={`${path}.note`}
              value={note}
              most={2000}
              onChange={(text) => onChange(kind, { note: text })}
            />
            <TypedField
              label={t('dispute.on')}
              path={`${path}.on`}
              kind="date"
              value={on}
              onChange={(day) => onChange(kind, { on: day })}
            />
          </div>
        </fieldset>
        <AttachmentBox
          files={own}
          largest={files.largest}
          readOnly={readOnly}
          isAdding={queue.isAdding}
          refused={queue.refused}
          read={files.read}
          onAdd={queue.add}
          onSave={files.save}
          onRemove={files.remove}
        />
      </div>
    </FileTarget>
  )
}
