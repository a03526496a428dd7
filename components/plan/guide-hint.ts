import type { Guide, GuideRange } from '@/lib/sourcing/guides.ts'
import { useTexts } from '../texts-context.ts'

/** Says a guide's rough range in a few words, e.g. “Guide: $150 – $500”. */
export function useGuideHint() {
  const { t, formats } = useTexts()
  return (range: Pick<GuideRange, 'min' | 'max'>, unit: 'usd' | 'percent' | 'days'): string =>
    t('planView.guide', {
      range:
        unit === 'days'
          ? t('planView.daysRange', { min: range.min, max: range.max })
          : formats.range({ min: range.min, max: range.max }, unit),
    })
}

/** The guides that rough figures of a view come from, by name. */
export function useGuideNames() {
  const { t } = useTexts()
  return (guides: readonly Guide[]): string =>
    t('planView.roughFigures', { guides: guides.map((guide) => t(`plan.guides.${guide}`)).join(' · ') })
}
