import { PencilLine } from 'lucide-react'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { DeliveryFields, ProductFields, QualityFields } from '@/components/plan/specification-fields.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Button } from '@/components/ui/button.tsx'
import { emptySpecification, specificationProblems } from '@/lib/sourcing/documents/specification-document.ts'
import type { PlanToolProps } from './plan-tool-props.ts'
import { usePlanDocument } from './use-plan-document.ts'

/** What is to be made, packed and tested: one sheet for all suppliers that are asked. */
export function SpecificationTool({ shared, stored, order, today, route, go }: PlanToolProps) {
  const { t } = useTexts()
  const sheet = usePlanDocument('specification', shared, stored, emptySpecification)
  const fields = { sheet: sheet.value, onChange: sheet.change }
  const { quantity, currency } = order.value
  return (
    <ProblemsContext value={specificationProblems(sheet.value, today)}>
      <SavingLine {...sheet} />
      <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <p className="max-w-prose text-sm text-soft">{t('specification.intro')}</p>
        <Button
          variant="main"
          onClick={() => go({ ...route, view: 'plan', tool: 'writing', key: 'request-quotation' })}
        >
          <PencilLine aria-hidden size={14} />
          {t('specification.write')}
        </Button>
      </div>
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
