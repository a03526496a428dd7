import { nextHint } from '@/lib/i18n/next-hint.ts'
import type { ReactNode } from 'react'
import { ReasonList } from './reason-list.tsx'
import { SupplierSummary } from './supplier-summary.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Section } from './ui/section.tsx'
import type { List } from '@/lib/core/shortlist.ts'

/** The popup answers "why" at a glance; the panel has the rest. */
const topReasons = 3

interface PopupSupplierProps {
  supplier: SupplierView
  activeList?: List
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
  /** The editor of the note, which knows where notes are kept. */
  note: ReactNode
}

/** One supplier at a glance: band, top reasons, save, note. */
export function PopupSupplier({ supplier, note, ...summary }: PopupSupplierProps) {
  const texts = useTexts()
  const { assessment, facts } = supplier
  const hint = nextHint(assessment, texts)
  return (
    <>
      <SupplierSummary supplier={supplier} {...summary} />
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
