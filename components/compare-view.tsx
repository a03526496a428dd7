import { Copy } from 'lucide-react'
import { useState } from 'react'
import type { Comparison } from '@/lib/compare/comparison.ts'
import type { ComparisonFormat, ComparisonText } from '@/lib/compare/comparison-text.ts'
import type { OwnRates } from '@/lib/compare/own-rates.ts'
import type { SupplierChoice } from './compare-choice.tsx'
import { CompareRates } from './compare-rates.tsx'
import { CompareTable, type CompareTableProps } from './compare-table.tsx'
import { compareTexts } from './compare-texts.ts'
import { QuantityField } from './quantity-field.tsx'
import { useTexts } from './texts-context.ts'
import { Menu } from './ui/menu.tsx'
import { Select } from './ui/select.tsx'

interface CompareViewProps extends CompareTableProps {
  own: OwnRates
  /** ISO 8601. */
  today: string
  /** Suppliers that can be added; empty where there is no room. */
  choices: readonly SupplierChoice[]
  onAdd: (id: string) => void
  onQuantity: (quantity: number) => void
  onRates: (own: OwnRates) => void
  onCopy: (format: ComparisonFormat, text: ComparisonText) => void
  onPrint: () => void
}

/** Only the rows whose cells do not all say the same. */
const differencesOf = (comparison: Comparison): Comparison => ({
  ...comparison,
  groups: comparison.groups.flatMap(({ id, rows }) => {
    const differing = rows.filter(({ differs }) => differs)
    return differing.length === 0 ? [] : [{ id, rows: differing }]
  }),
})

/** Suppliers side by side, with what an order would be and how to take the table along. */
export function CompareView(props: CompareViewProps) {
  const { suppliers, comparison, quantity, own, today, onRates } = props
  const { t } = useTexts()
  const [differencesOnly, setDifferencesOnly] = useState(false)
  const shown = differencesOnly ? differencesOf(comparison) : comparison
  return (
    <div>
      <h1 className="text-xl font-[650] tracking-[-0.01em]">
        {t('compare.title', { count: suppliers.length })}
      </h1>
      <CompareBar
        {...props}
        comparison={shown}
        differencesOnly={differencesOnly}
        onDifferences={setDifferencesOnly}
      />
      {comparison.currencies.length > 1 && (
        <CompareRates currencies={comparison.currencies} own={own} today={today} onChange={onRates} />
      )}
      {suppliers.length === 1 && <p className="mb-3 text-sm text-soft">{t('compare.another')}</p>}
      <CompareTable {...props} comparison={shown} quantity={quantity} />
      {shown.groups.length === 0 && <p className="mt-3 text-sm text-soft">{t('compare.noDifferences')}</p>}
    </div>
  )
}

interface CompareBarProps extends CompareViewProps {
  differencesOnly: boolean
  onDifferences: (only: boolean) => void
}

function CompareBar(props: CompareBarProps) {
  const { choices, onAdd, quantity, onQuantity, differencesOnly, onDifferences, onCopy, onPrint } = props
  const texts = useTexts()
  const { t } = texts
  const take = {
    markdown: () => onCopy('markdown', compareTexts(props, texts)),
    tsv: () => onCopy('tsv', compareTexts(props, texts)),
    print: onPrint,
  }
  return (
    <div className="my-3 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <QuantityField quantity={quantity} onChange={onQuantity} />
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="accent-ink"
          checked={differencesOnly}
          onChange={({ target }) => onDifferences(target.checked)}
        />
        {t('compare.differences')}
      </label>
      <div className="ms-auto flex items-center gap-2">
        {choices.length > 0 && (
          <Select
            label={t('compare.add')}
            className="w-[148px]"
            value=""
            onChange={({ target }) => onAdd(target.value)}
          >
            <option value="" disabled>
              {t('compare.add')}
            </option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
        <Menu
          label={t('compare.copyOrPrint')}
          icon={<Copy aria-hidden size={15} />}
          items={[
            { id: 'markdown', title: t('compare.copyMarkdown') },
            { id: 'tsv', title: t('compare.copyTsv') },
            { id: 'print', title: t('compare.print') },
          ]}
          onChoose={(id: keyof typeof take) => take[id]()}
        />
      </div>
    </div>
  )
}
