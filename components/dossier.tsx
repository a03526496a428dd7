import type { ReactNode } from 'react'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { nextHint } from '@/lib/i18n/next-hint.ts'
import { FactTable } from './fact-table.tsx'
import { FlagList } from './flag-list.tsx'
import { SignalList } from './signal-list.tsx'
import { SupplierSummary } from './supplier-summary.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { UncheckedList } from './unchecked-list.tsx'
import { Section } from './ui/section.tsx'

interface DossierProps {
  supplier: SupplierView
  activeList?: List
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
  /** The editors of the notes, which know where notes are kept. */
  notes: ReactNode
}

/** All that is known of a supplier: where it stands, the reading of the facts, and the facts apart from it. */
export function Dossier({ supplier, notes, onCopy, ...summary }: DossierProps) {
  const texts = useTexts()
  const { assessment, facts } = supplier
  const { flags, notChecked } = assessment
  const hint = nextHint(assessment, texts)
  return (
    <article className="grid gap-x-10 min-[900px]:grid-cols-2">
      <div className="min-w-0">
        <SupplierSummary supplier={supplier} {...summary} />
        <Section title={texts.t('worthAsking.title')}>
          {flags.length === 0 ? (
            <p className="text-sm text-soft">{texts.t('worthAsking.none')}</p>
          ) : (
            <FlagList flags={gravestFirst(flags)} facts={facts} onCopy={onCopy} />
          )}
          {notChecked.length > 0 && <UncheckedList flagIds={notChecked} />}
        </Section>
        <Section title={texts.t('supplier.reading')}>
          <SignalList assessment={assessment} facts={facts} />
          {hint !== undefined && <p className="mt-2 text-xs text-soft">{hint}</p>}
        </Section>
      </div>
      <div className="min-w-0 min-[900px]:-mt-5">
        <Section title={texts.t('notes.titleAll')}>{notes}</Section>
        <Section title={texts.t('supplier.facts')}>
          <FactTable facts={facts} />
        </Section>
      </div>
    </article>
  )
}
