import type { InspectionAdvice } from '@/lib/sourcing/inspection/when-to-inspect.ts'
import { useTexts } from '../texts-context.ts'
import { Section } from '../ui/section.tsx'
import { FactLines } from './fact-lines.tsx'
import { useGuideNames } from './guide-hint.ts'

/** When to inspect an order of this value, and what it costs after the guides. */
export function InspectionAdviceView({ advice }: { advice: InspectionAdvice }) {
  const { t, formats } = useTexts()
  const namesOf = useGuideNames()
  const { stages, costUsd, controlUsd, days, backgroundCheck } = advice
  return (
    <Section title={t('planView.inspection.when')}>
      <FactLines
        facts={[
          ...stages.map(
            ({ stage, advice: said }) =>
              [t(`plan.inspection.stages.${stage}`), t(`plan.inspection.advice.${said}`)] as const,
          ),
          [t('planView.inspection.costOfOne'), formats.range(costUsd, 'usd')],
          [
            t('planView.inspection.control'),
            formats.range({ min: Number(controlUsd.min), max: Number(controlUsd.max) }, 'usd'),
          ],
          [t('planView.inspection.days'), t('planView.daysRange', { min: days.min, max: days.max })],
        ]}
      />
      {backgroundCheck && <p className="mt-2 text-xs text-soft">{t('plan.inspection.backgroundCheck')}</p>}
      <p className="mt-2 text-xs text-faint">{namesOf([costUsd.guide, controlUsd.guide])}</p>
    </Section>
  )
}
