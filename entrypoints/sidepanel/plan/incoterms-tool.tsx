import { IncotermsView } from '@/components/plan/incoterms-view.tsx'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import type { CostDocument } from '@/lib/sourcing/documents/order-document.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { useCostStarts } from './use-cost-starts.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'

/** The term that was agreed with a supplier; it is that of its landed cost. */
export function IncotermsTool(props: SupplierToolProps) {
  const start = useCostStarts([props.member], props.order.value)?.get(props.member.id)
  return start === undefined ? <SupplierSkeleton /> : <OpenIncoterms {...props} start={start} />
}

function OpenIncoterms({ member, stored, order, start }: SupplierToolProps & { start: CostDocument }) {
  const costs = usePlanDocument('landed-cost', { supplierId: member.id }, stored, start)
  const { incoterm, place } = costs.value
  return (
    <>
      <SavingLine {...lastChanged(order, costs)} />
      <IncotermsView
        term={incoterm}
        place={place}
        method={order.value.method}
        onTerm={(term) => costs.change({ ...costs.value, incoterm: term, place: undefined })}
        onPlace={(chosen) => costs.change({ ...costs.value, place: chosen })}
        onMethod={(method) => order.change({ ...order.value, method })}
      />
    </>
  )
}
