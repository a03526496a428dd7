import { X } from 'lucide-react'
import type { Comparison, ComparisonRow } from '@/lib/compare/comparison.ts'
import { BandChip } from './band-chip.tsx'
import { CompareCell } from './compare-cell.tsx'
import { compareRowTitle } from './compare-row-title.ts'
import type { ComparedView } from './compared-view.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { ScrollArea } from './ui/scroll-area.tsx'
import { Select } from './ui/select.tsx'

export interface CompareTableProps {
  suppliers: readonly ComparedView[]
  /** Of these suppliers, in their order. */
  comparison: Comparison
  quantity: number
  onOpen: (id: string) => void
  onRemove: (id: string) => void
  /** Chooses one of the products that a supplier was seen with. */
  onProduct: (id: string, productId: string) => void
}

/** Narrowest that the columns get before they scroll, in pixels: a sentence in four lines, a button with its word. */
const [titleWidth, columnWidth] = [104, 148]

const stickyStart = 'sticky start-0 bg-ground print:static'

/** Suppliers as columns; head and first column stay in sight while the rest moves below and beside them. */
export function CompareTable({ comparison, ...table }: CompareTableProps) {
  const { suppliers } = table
  const { t } = useTexts()
  return (
    <ScrollArea
      label={t('compare.caption')}
      className="relative max-h-[max(320px,calc(100dvh-150px))] overflow-auto rounded-panel border border-line -outline-offset-2 print:max-h-none print:overflow-visible print:border-0"
    >
      <table
        className="w-full table-fixed border-separate border-spacing-0 text-sm print:min-w-0!"
        style={{ minWidth: titleWidth + suppliers.length * columnWidth }}
      >
        <caption className="sr-only">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={`${stickyStart} top-0 z-[3] w-[104px] border-b border-line px-2 text-start align-bottom min-[900px]:w-[176px]`}
            >
              <span className="sr-only">{t('compare.property')}</span>
            </th>
            {suppliers.map((supplier) => (
              <SupplierHead key={supplier.id} supplier={supplier} {...table} />
            ))}
          </tr>
        </thead>
        {comparison.groups.map(({ id, rows }) => (
          <tbody key={id}>
            <tr>
              <th
                scope="rowgroup"
                colSpan={suppliers.length + 1}
                className="border-b border-line bg-sheet px-2 py-1 text-start text-xs font-semibold tracking-[0.02em] text-faint"
              >
                <span className="sticky start-2">{t(`compare.groups.${id}`)}</span>
              </th>
            </tr>
            {rows.map((row) => (
              <CompareRow key={row.id} row={row} comparison={comparison} {...table} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollArea>
  )
}

type HeadProps = Pick<CompareTableProps, 'onOpen' | 'onRemove'> & { supplier: ComparedView }

function SupplierHead({ supplier, onOpen, onRemove }: HeadProps) {
  const texts = useTexts()
  const name = supplierName(supplier, texts)
  const remove = texts.t('compare.remove', { supplier: name })
  return (
    <th
      scope="col"
      className="sticky top-0 z-[2] border-b border-line bg-ground px-2 py-2 text-start align-top font-normal print:static"
    >
      <div className="flex items-start justify-between gap-1 ps-2">
        <button
          type="button"
          onClick={() => onOpen(supplier.id)}
          title={name}
          dir="auto"
          className="line-clamp-2 min-w-0 rounded-sm text-start rtl:text-right font-semibold wrap-anywhere hover:underline print:line-clamp-none"
        >
          {name}
        </button>
        <Button
          variant="quiet"
          square
          aria-label={remove}
          title={remove}
          className="-me-1 -mt-1 size-6! print:hidden"
          onClick={() => onRemove(supplier.id)}
        >
          <X aria-hidden size={14} />
        </Button>
      </div>
      <div className="mt-1 ps-2">
        <BandChip assessment={supplier.assessment} />
      </div>
    </th>
  )
}

type RowProps = CompareTableProps & { row: ComparisonRow }

function CompareRow({ row, suppliers, comparison, quantity, onProduct }: RowProps) {
  const texts = useTexts()
  return (
    <tr className="align-top break-inside-avoid">
      <th
        scope="row"
        className={`${stickyStart} z-[1] border-b border-line px-2 py-[9px] text-start font-normal hyphens-auto wrap-anywhere text-soft`}
      >
        {compareRowTitle(row.id, quantity, texts)}
      </th>
      {suppliers.map((supplier, index) => (
        <td key={supplier.id} className="border-b border-line px-2 py-1">
          {row.id === 'product' && supplier.listings.length > 1 ? (
            <ProductChoice
              supplier={supplier}
              productId={comparison.offers[index]?.listing?.productId}
              onProduct={onProduct}
            />
          ) : (
            <CompareCell cell={row.cells[index]} isBest={row.best[index] ?? false} quantity={quantity} />
          )}
        </td>
      ))}
    </tr>
  )
}

interface ProductChoiceProps extends Pick<CompareTableProps, 'onProduct'> {
  supplier: ComparedView
  productId: string | undefined
}

/** Terms are those of one product, so whoever was seen with several has to be asked about the right one. */
function ProductChoice({ supplier, productId, onProduct }: ProductChoiceProps) {
  const texts = useTexts()
  return (
    <Select
      label={texts.t('compare.productOf', { supplier: supplierName(supplier, texts) })}
      className="w-full max-w-[220px]"
      value={productId ?? ''}
      onChange={({ target }) => onProduct(supplier.id, target.value)}
    >
      {productId === undefined && <option value="">{texts.t('compare.unknown')}</option>}
      {supplier.listings.flatMap((listing) =>
        listing.productId === undefined
          ? []
          : [
              <option key={listing.productId} value={listing.productId}>
                {listing.title ?? listing.productId}
              </option>,
            ],
      )}
    </Select>
  )
}
