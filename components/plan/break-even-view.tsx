import type { BreakEven } from '@/lib/sourcing/landed-cost/break-even.ts'
import { useTexts } from '../texts-context.ts'
import { FactLines } from './fact-lines.tsx'
import { useMoney } from './money-texts.ts'

interface BreakEvenViewProps {
  result: BreakEven
  currency: string
}

/** What the same order costs by air and by sea, and from how many units on the sea is the cheaper way. */
export function BreakEvenView({ result, currency }: BreakEvenViewProps) {
  const { t, formats } = useTexts()
  const money = useMoney(currency)
  const { airTotal, seaTotal, daysSaved, extra, extraPerDay, seaCheaperFrom } = result
  return (
    <FactLines
      facts={[
        [t('planView.breakEven.air'), money(airTotal)],
        [t('planView.breakEven.sea'), money(seaTotal)],
        [t('planView.breakEven.extra'), money(extra)],
        [
          t('planView.breakEven.daysSaved'),
          t('planView.daysRange', { min: daysSaved.min, max: daysSaved.max }),
        ],
        ...(extraPerDay === undefined
          ? []
          : [
              [
                t('planView.breakEven.perDay'),
                t('ranges.between', { min: money(extraPerDay.min), max: money(extraPerDay.max) }),
              ] as const,
            ]),
        [
          t('planView.breakEven.from'),
          seaCheaperFrom === undefined
            ? t('planView.breakEven.never')
            : t('planView.breakEven.units', { units: formats.number(Number(seaCheaperFrom)) }),
        ],
      ]}
    />
  )
}
