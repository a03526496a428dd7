import { gravestFirst } from '@/lib/core/gravest-first.ts'
import { nextHint } from '@/lib/i18n/next-hint.ts'
import type { ReactNode } from 'react'
import { FlagList } from './flag-list.tsx'
import { ReasonList } from './reason-list.tsx'
import { SupplierSummary } from './supplier-summary.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Section } from './ui/section.tsx'
import type { List } from '@/lib/core/shortlist.ts'

/** The popup answers "why" at a glance; the panel has the rest. */
const topReasons = 3
const topFlags = 2

interface PopupSupplierProps {
  supplier: SupplierView
  activeList?: List
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
  /** The editor of the note, which knows where notes are kept. */
  note: ReactNode
}

/** One supplier at a glance: band, what to ask, top reasons, save, note. */
export function PopupSupplier({ supplier, note, onCopy, ...summary }: PopupSupplierProps) {
  const texts = useTexts()
  const { assessment, facts } = supplier
  const flags = gravestFirst(assessment.flags)
  const hidden = flags.length - topFlags
  const hint = nextHint(assessment, texts)
  return (
    <>
      <SupplierSummary supplier={supplier} {...summary} />
      {flags.length > 0 && (
        <Section title={texts.t('worthAsking.title')}>
          <FlagList flags={flags.slice(0, topFlags)} facts={facts} onCopy={onCopy} />
          {hidden > 0 && (
            <p className="mt-2 text-xs text-soft">
              {texts.t('worthAsking.more', { count: hidden, amount: texts.formats.amount(hidden, 'count') })}
            </p>
          )}
        </Section>
      )}
      {assessment.reasons.length > 0 && (
        <Section title={texts.t('supplier.reasons')}>
          <ReasonList reasons={assessment.reasons.slice(0, topReasons)} facts={facts} />
          {hint !== undefined && <p className="mt-2 text-xs text-soft">{hint}</p>}
        </Section>
      )}
      <Section title={texts.t('notes.title')}>{note}</Section>
    </>
  )
}
