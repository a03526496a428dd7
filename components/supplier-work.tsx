import type { ReactNode } from 'react'
import type { List } from '@/lib/core/shortlist.ts'
import { isoDay } from './iso-day.ts'
import { OfferList } from './offer-list.tsx'
import { QuoteList } from './quote-list.tsx'
import type { SupplierFile, SupplierFileActions } from './supplier-file.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { FoldSection } from './ui/fold-section.tsx'
import { Section } from './ui/section.tsx'
import { Skeleton } from './ui/skeleton.tsx'
import { VerdictForm } from './verdict-form.tsx'

interface SupplierWorkProps {
  supplier: SupplierView
  activeList?: List
  /** Absent while it is being read. */
  file?: SupplierFile
  actions: SupplierFileActions
  /** How orders with it went; absent without a record. */
  orders?: ReactNode
  /** The editors of the notes, which know where notes are kept. */
  notes: ReactNode
}

/** The buyer's own work on a supplier: verdict, notes, quotes, offers. */
export function SupplierWork({ supplier, activeList, file, actions, orders, notes }: SupplierWorkProps) {
  const { t, formats, now } = useTexts()
  const { saves, recordId } = supplier
  const save = saves.find(({ list }) => list.id === activeList?.id) ?? saves[0]
  const today = isoDay(now)
  const currency = file?.quotes[0]?.currency ?? file?.offers[0]?.listing.price?.currency ?? 'USD'
  return (
    <>
      <Section id="verdict" title={t('verdict.title')}>
        {orders}
        <VerdictForm saves={saves} activeList={activeList} onJudge={actions.judge} />
      </Section>
      <Section id="notes" title={t('notes.titleAll')}>
        {notes}
      </Section>
      {recordId !== undefined && file === undefined && <Skeleton className="mt-5 h-20" />}
      {recordId !== undefined && file !== undefined && (
        <>
          <FoldSection
            id="quotes"
            title={t('quotes.title')}
            count={formats.number(file.quotes.length)}
            open={file.quotes.length > 0}
          >
            <QuoteList
              quotes={file.quotes}
              currency={currency}
              today={today}
              onAdd={actions.addQuote}
              onEdit={actions.editQuote}
              onDelete={actions.deleteQuote}
            />
          </FoldSection>
          <FoldSection
            id="offers"
            title={t('offers.title')}
            count={formats.number(file.offers.length)}
            open={save?.entry.pinned !== undefined && save.entry.pinned.length > 0}
          >
            <OfferList
              offers={file.offers}
              save={save}
              onPin={actions.pin}
              onUnpin={actions.unpin}
              onRepack={actions.repack}
            />
          </FoldSection>
        </>
      )}
    </>
  )
}
