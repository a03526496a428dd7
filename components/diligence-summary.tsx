import { ListChecks } from 'lucide-react'
import { DiligenceStanding, type DiligenceStandingProps } from './diligence-standing.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface DiligenceSummaryProps {
  standing: DiligenceStandingProps
  /** Red flags that were raised by what the buyer typed, and checks that it passed, by name. */
  raised: string[]
  clear: string[]
  onOpen: () => void
}

/** How far the due diligence has come, and what of it the judgement took in. */
export function DiligenceSummary({ standing, raised, clear, onOpen }: DiligenceSummaryProps) {
  const { t, formats } = useTexts()
  return (
    <section
      aria-label={t('diligenceView.dossier.title')}
      className="mt-4 rounded-panel border border-line p-3"
    >
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h2 className="text-sm font-semibold">{t('diligenceView.dossier.title')}</h2>
        <Button variant="quiet" className="-me-2 -my-1 print:hidden" onClick={onOpen}>
          <ListChecks aria-hidden size={14} />
          {t('diligenceView.dossier.open')}
        </Button>
      </div>
      <DiligenceStanding {...standing} />
      <div className="mt-1.5 space-y-0.5 text-xs text-soft">
        {raised.length > 0 && (
          <p className="font-medium text-ink">
            {t('diligenceView.dossier.raised', { flags: formats.list(raised) })}
          </p>
        )}
        {clear.length > 0 && <p>{t('diligenceView.dossier.clear', { flags: formats.list(clear) })}</p>}
        {standing.done > 0 && raised.length + clear.length === 0 && (
          <p className="text-faint">{t('diligenceView.dossier.noFlag')}</p>
        )}
      </div>
    </section>
  )
}
