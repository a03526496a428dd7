import { useMemo, useState } from 'react'
import { BreakEvenView } from '@/components/plan/break-even-view.tsx'
import { CostForm } from '@/components/plan/cost-form.tsx'
import { CostResult } from '@/components/plan/cost-result.tsx'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { WhatIfSliders } from '@/components/plan/what-if-sliders.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Section } from '@/components/ui/section.tsx'
import { landedCostDraft, type CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import { breakEven } from '@/lib/sourcing/landed-cost/break-even.ts'
import { costOfDraft } from '@/lib/sourcing/landed-cost/cost-of-draft.ts'
import type { LandedCostDraft } from '@/lib/sourcing/landed-cost/draft.ts'
import { marginOf } from '@/lib/sourcing/landed-cost/margin.ts'
import { readOrder } from '@/lib/sourcing/landed-cost/read-order.ts'
import { whatIf, type WhatIf } from '@/lib/sourcing/landed-cost/what-if.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'

/** The landed cost with one supplier: its form, the result, and what it would be if something were different. */
export function SupplierCostTool({
  member,
  stored,
  order,
  today,
  start,
}: SupplierToolProps & { start: CostDocument }) {
  const { t } = useTexts()
  const costs = usePlanDocument('landed-cost', { supplierId: member.id }, stored, start)
  const [change, setChange] = useState<WhatIf>({})
  const draft = landedCostDraft(order.value, costs.value)
  const outcome = costOfDraft(draft, today)
  const { quotes = [] } = start
  const takeQuotes =
    quotes.length === 0 || JSON.stringify(quotes) === JSON.stringify(costs.value.quotes)
      ? undefined
      : () => costs.change({ ...costs.value, quotes })
  const changed = costOfDraft(whatIf(draft, change, today), today)
  const read = readOrder(whatIf(draft, change, today), today)
  return (
    <ProblemsContext value={outcome.ok ? [] : outcome.problems}>
      <SavingLine {...lastChanged(order, costs)} />
      <div className="grid gap-x-10 gap-y-6 min-[1100px]:grid-cols-2">
        <CostForm
          order={order.value}
          costs={costs.value}
          today={today}
          onOrder={order.change}
          onCosts={costs.change}
          onTakeQuotes={takeQuotes}
        />
        <div className="min-w-0">
          {changed.ok && read.ok ? (
            <>
              <CostResult supplier={member.name} cost={changed.value} margin={marginOf(read.value)} />
              <Section title={t('planView.whatIf.title')}>
                <WhatIfSliders
                  change={change}
                  quantity={outcome.ok ? Number(outcome.value.quantity) : undefined}
                  onChange={setChange}
                />
              </Section>
              <AirOrSea draft={draft} today={today} />
            </>
          ) : (
            <p className="text-sm text-soft">
              {t('planView.compare.notCounted', { count: outcome.ok ? 0 : outcome.problems.length })}
            </p>
          )}
        </div>
      </div>
    </ProblemsContext>
  )
}

/** The same order by the other way, at the guide's rates. */
function AirOrSea({ draft, today }: { draft: LandedCostDraft; today: string }) {
  const { t } = useTexts()
  const result = useMemo(() => {
    const flies = draft.method === 'air' || draft.method === 'courier'
    const other = { ...draft, method: flies ? 'sea-lcl' : 'air', freight: undefined } as const
    return flies ? breakEven(draft, other, today) : breakEven(other, draft, today)
  }, [draft, today])
  if (!result.ok && result.problems.every(({ path }) => !path.endsWith('.carton'))) return null
  return (
    <Section title={t('planView.breakEven.title')}>
      {result.ok && <BreakEvenView result={result.value} currency={draft.currency} />}
      <p className="mt-2 text-xs text-faint">
        {t(result.ok ? 'planView.breakEven.note' : 'planView.carton.needed')}
      </p>
    </Section>
  )
}
