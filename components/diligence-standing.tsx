import { useTexts } from './texts-context.ts'

export interface DiligenceStandingProps {
  done: number
  total: number
  concerns: number
  failed: number
}

/** How far the checks of a supplier have come, and how many of them came out badly. */
export function DiligenceStanding({ done, total, concerns, failed }: DiligenceStandingProps) {
  const { t } = useTexts()
  const share = total === 0 ? 0 : done / total
  return (
    <div>
      <span aria-hidden className="block h-1.5 overflow-hidden rounded-full bg-unknown-bg">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
      <p className="mt-1.5 flex flex-wrap gap-x-3 text-xs text-soft tabular-nums">
        <span>{t('diligence.progress', { done, total })}</span>
        {concerns > 0 && (
          <span className="text-medium">{t('diligenceView.concerns', { count: concerns })}</span>
        )}
        {failed > 0 && <span className="text-high">{t('diligenceView.failed', { count: failed })}</span>}
      </p>
    </div>
  )
}
