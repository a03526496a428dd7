import { ComplianceView } from '@/components/plan/compliance-view.tsx'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { complianceFor } from '@/lib/sourcing/compliance/compliance-for.ts'
import { copyText } from '../../shared/copy-text.ts'
import type { PlanToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'

/** What the law asks of the goods of a list where they are sold; begun with the market of the order. */
export function ComplianceTool({ stored, shared, order, members, today, route, go }: PlanToolProps) {
  const compliance = usePlanDocument('compliance', shared, stored, {
    families: [],
    market: order.value.market,
  })
  const { families, market } = compliance.value
  const record = route.record ?? members[0]?.id
  return (
    <>
      <SavingLine {...compliance} />
      <ComplianceView
        document={compliance.value}
        compliance={complianceFor(families, market, today)}
        onChange={compliance.change}
        onCopy={copyText}
        onAsk={() => go({ view: 'plan', tool: 'writing', key: 'verification', ...(record && { record }) })}
      />
    </>
  )
}
