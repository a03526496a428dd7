import { Plus } from 'lucide-react'
import {
  mostRisks,
  type RiskEntry,
  type RiskLine as Line,
} from '@/lib/sourcing/risk-register/risk-register.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { RiskLine } from './risk-line.tsx'
import { riskTexts } from './risk-texts.ts'

interface RiskRegisterViewProps {
  lines: readonly Line[]
  /** The present day, e.g. `2026-11-21`. */
  today: string
  onAdd: () => void
  onChange: (id: string, change: Omit<RiskEntry, 'id' | 'dismissed'>) => void
  /** With what the risk is called, to say which one is gone. */
  onRemove: (line: Line, risk: string) => void
}

/** The risks of an order with one supplier: suggested ones first, then the buyer's own. */
export function RiskRegisterView({ lines, today, onAdd, onChange, onRemove }: RiskRegisterViewProps) {
  const texts = useTexts()
  const { t } = texts
  return (
    <>
      <p className="mb-1 text-xs text-faint">{t('risks.note')}</p>
      {lines.length === 0 ? (
        <p className="py-2 text-sm text-soft">{t('risks.none')}</p>
      ) : (
        <ul className="border-y border-line">
          {lines.map((line) => (
            <li key={line.id} className="border-t border-line first:border-t-0">
              <RiskLine
                line={line}
                today={today}
                onChange={(change) => onChange(line.id, change)}
                onRemove={() => onRemove(line, riskTexts(line, texts).risk || t('risks.unnamed'))}
              />
            </li>
          ))}
        </ul>
      )}
      {lines.length < mostRisks / 2 && (
        <Button variant="quiet" className="-ms-3 mt-1" onClick={onAdd}>
          <Plus aria-hidden size={14} />
          {t('risks.add')}
        </Button>
      )}
    </>
  )
}
