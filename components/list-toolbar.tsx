import { ArrowDown, ArrowUp, ListFilter, Search } from 'lucide-react'
import type { RefObject } from 'react'
import { lineSorts, type LineFilters } from '@/lib/core/arrange-lines.ts'
import type { ListView } from '@/lib/stores/list-view-store.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass } from './ui/field.tsx'
import { Select } from './ui/select.tsx'

interface ListToolbarProps {
  view: ListView
  /** For how many units prices are shown. */
  quantity: number
  onQuantity: (quantity: number) => void
  searchField: RefObject<HTMLInputElement | null>
  isFiltering: boolean
  /** The id of what the filter button shows. */
  filtersId: string
  onFilters: () => void
}

const mostUnits = 1e9

/** How many values are asked for. */
const countOf = ({ bands, statuses, decisions, tags, hasNotes, isChanged }: LineFilters) =>
  bands.length + statuses.length + decisions.length + tags.length + Number(hasNotes) + Number(isChanged)

/** Searches, sorts and filters a list, and says for how many units prices are shown. */
export function ListToolbar({
  view,
  quantity,
  onQuantity,
  searchField,
  isFiltering,
  filtersId,
  onFilters,
}: ListToolbarProps) {
  const { t } = useTexts()
  const { search, sort, descending, filters } = view
  const Arrow = descending ? ArrowDown : ArrowUp
  const count = countOf(filters)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="relative min-w-[180px] grow basis-[220px]">
        <Search aria-hidden size={14} className="absolute start-2.5 top-2 text-faint" />
        <input
          ref={searchField}
          type="search"
          aria-label={t('listArrange.search')}
          aria-keyshortcuts="/"
          placeholder={t('listArrange.searchHint')}
          value={search}
          autoComplete="off"
          maxLength={100}
          className={`${controlClass} h-[30px] ps-8!`}
          onChange={({ target }) => view.searchFor(target.value)}
          onKeyDown={({ key, currentTarget }) => {
            if (key !== 'Escape') return
            view.searchFor('')
            currentTarget.blur()
          }}
        />
      </span>
      <Button aria-expanded={isFiltering} aria-controls={filtersId} onClick={onFilters}>
        <ListFilter aria-hidden size={14} />
        {t('listArrange.filter')}
        {count > 0 && <span className="tabular-nums">{count}</span>}
      </Button>
      <span className="flex">
        <Select
          label={t('listArrange.sort')}
          value={sort}
          onChange={({ target }) => {
            const chosen = lineSorts.find((one) => one === target.value)
            if (chosen !== undefined && chosen !== sort) view.sortBy(chosen)
          }}
        >
          {lineSorts.map((one) => (
            <option key={one} value={one}>
              {t(`listArrange.sorts.${one}`)}
            </option>
          ))}
        </Select>
        <Button
          variant="quiet"
          square
          disabled={sort === 'manual'}
          aria-label={t('listArrange.turn')}
          title={t('listArrange.turn')}
          onClick={() => view.sortBy(sort)}
        >
          <Arrow aria-hidden size={14} />
        </Button>
      </span>
      <label
        className="inline-flex items-center gap-1.5 text-xs font-medium text-faint"
        title={t('listArrange.quantityHint')}
      >
        {t('listArrange.quantity')}
        <input
          type="number"
          min={1}
          max={mostUnits}
          step={1}
          defaultValue={quantity}
          className={`${controlClass} h-[30px] w-[92px]! tabular-nums`}
          onChange={({ target }) => {
            const units = target.valueAsNumber
            if (Number.isInteger(units) && units > 0 && units <= mostUnits) onQuantity(units)
          }}
        />
      </label>
    </div>
  )
}
