import { CalendarCheck } from 'lucide-react'
import type { List } from '@/lib/core/shortlist.ts'
import { AssessmentSummary } from './assessment-summary.tsx'
import { BandChip } from './band-chip.tsx'
import { SaveButton } from './save-button.tsx'
import { SupplierHeading } from './supplier-heading.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Chip } from './ui/chip.tsx'

interface SupplierSummaryProps {
  supplier: SupplierView
  activeList?: List
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
  /** Absent where there is nothing to plan with yet. */
  onPlan?: () => void
}

/** Who it is, where the score stands, and whether it is on a list. */
export function SupplierSummary({ supplier, activeList, onSave, onRemove, onPlan }: SupplierSummaryProps) {
  const { t, formats } = useTexts()
  const own = supplier.saves.find(({ list }) => list.id === activeList?.id) ?? supplier.saves[0]
  const decision = own?.entry.decision
  const elsewhere = supplier.saves.filter(({ list }) => list.id !== activeList?.id)
  return (
    <section>
      <SupplierHeading supplier={supplier} />
      <div className="mt-2.5 mb-4 flex flex-wrap items-center gap-x-2.5 gap-y-2">
        <BandChip assessment={supplier.assessment} />
        {decision !== undefined && (
          <Chip tone="unknown">{t('verdict.yours', { verdict: t(`verdict.decisions.${decision}`) })}</Chip>
        )}
        <SaveButton supplier={supplier} activeList={activeList} onSave={onSave} onRemove={onRemove} />
        {onPlan !== undefined && (
          <Button className="print:hidden" onClick={onPlan}>
            <CalendarCheck aria-hidden size={15} />
            {t('diligenceView.dossier.plan')}
          </Button>
        )}
      </div>
      <AssessmentSummary assessment={supplier.assessment} />
      {elsewhere.length > 0 && (
        <p className="mt-1.5 text-xs text-faint">
          {t('lists.alsoIn', { lists: formats.list(elsewhere.map(({ list }) => list.name)) })}
        </p>
      )}
    </section>
  )
}
