import { useId } from 'react'
import { productFamilies, type ProductFamily } from '@/lib/sourcing/compliance/families.ts'
import { useTexts } from '../texts-context.ts'

interface FamilyChoiceProps {
  chosen: readonly ProductFamily[]
  onChange: (chosen: ProductFamily[]) => void
}

/** What the goods are: as many kinds as fit. */
export function FamilyChoice({ chosen, onChange }: FamilyChoiceProps) {
  const { t } = useTexts()
  const hintId = useId()
  return (
    <fieldset className="min-w-0" aria-describedby={hintId}>
      <legend className="mb-1 text-xs font-medium text-soft">{t('compliance.goods')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {productFamilies.map((family) => (
          <button
            key={family}
            type="button"
            aria-pressed={chosen.includes(family)}
            onClick={() => onChange(toggled(chosen, family))}
            className="inline-flex min-h-[26px] items-center rounded-full border border-line-strong px-2.5 text-xs font-medium text-soft hover:bg-sheet aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-ground"
          >
            {t(`compliance.families.${family}`)}
          </button>
        ))}
      </div>
      <p id={hintId} className="mt-1.5 text-xs text-faint">
        {t('compliance.goodsHint')}
      </p>
    </fieldset>
  )
}

const toggled = (chosen: readonly ProductFamily[], family: ProductFamily): ProductFamily[] =>
  productFamilies.filter((one) => (one === family ? !chosen.includes(one) : chosen.includes(one)))
