import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { DeliveryFields, ProductFields, QualityFields } from '@/components/plan/specification-fields.tsx'
import { SpecificationIntro } from '@/components/plan/specification-intro.tsx'
import { emptySpecification, specificationProblems } from '@/lib/sourcing/documents/specification-document.ts'
import type { PlanToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'

/** What is to be made, packed and tested: one sheet for all suppliers that are asked. */
export function SpecificationTool({ shared, stored, order, today, route, go }: PlanToolProps) {
  const sheet = usePlanDocument('specification', shared, stored, emptySpecification)
  const fields = { sheet: sheet.value, onChange: sheet.change }
  const { quantity, currency } = order.value
  return (
    <ProblemsContext value={specificationProblems(sheet.value, today)}>
      <SavingLine {...sheet} />
      <SpecificationIntro
        onWrite={() => go({ ...route, view: 'plan', tool: 'writing', key: 'request-quotation' })}
      />
      <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
        <div className="min-w-0">
          <ProductFields {...fields} />
        </div>
        <div className="min-w-0 min-[1100px]:-mt-5">
          <QualityFields {...fields} />
          <DeliveryFields {...fields} quantity={quantity} currency={currency} />
        </div>
      </div>
    </ProblemsContext>
  )
}
