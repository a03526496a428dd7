import { Trash2 } from 'lucide-react'
import { entryStatuses, type Entry, type EntryStatus, type List } from '@/lib/core/shortlist.ts'
import { BandChip } from './band-chip.tsx'
import { supplierName } from './supplier-name.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Select } from './ui/select.tsx'

/** One line of a list. */
export interface ListLine {
  list: List
  entry: Entry
  supplier: SupplierView
}

interface ListTableProps {
  lines: ListLine[]
  onOpen: (supplier: SupplierView) => void
  onStatus: (entryId: string, status: EntryStatus) => void
  onRemove: (entryId: string, list: List) => void
}

/** Narrow panels show band and status below the name and leave the day out. */
const wideOnly = 'hidden min-[560px]:table-cell'
const narrowOnly = 'min-[560px]:hidden'
const headClass = 'px-2 py-2 text-start font-medium text-faint first:ps-0'

/** The suppliers of a list: band, status, when added. */
export function ListTable({ lines, ...actions }: ListTableProps) {
  const { t } = useTexts()
  return (
    <table className="w-full text-sm">
      <thead>
        <tr className="border-b border-line">
          <th scope="col" className={headClass}>
            {t('table.supplier')}
          </th>
          <th scope="col" className={`${headClass} ${wideOnly}`}>
            {t('table.signals')}
          </th>
          <th scope="col" className={`${headClass} ${wideOnly}`}>
            {t('table.status')}
          </th>
          <th scope="col" className={`${headClass} ${wideOnly}`}>
            {t('table.added')}
          </th>
          <th scope="col" className="w-8">
            <span className="sr-only">{t('table.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {lines.map((line) => (
          <ListTableRow key={line.entry.id} line={line} {...actions} />
        ))}
      </tbody>
    </table>
  )
}

function ListTableRow({
  line,
  onOpen,
  onStatus,
  onRemove,
}: Omit<ListTableProps, 'lines'> & { line: ListLine }) {
  const texts = useTexts()
  const { t, formats, now } = texts
  const { list, entry, supplier } = line
  const name = supplierName(supplier, texts)
  const status = (
    <StatusSelect
      status={entry.status}
      label={t('table.statusOf', { supplier: name })}
      onChange={(chosen) => onStatus(entry.id, chosen)}
    />
  )
  return (
    <tr className="align-top min-[560px]:align-middle">
      <th scope="row" className="py-2 pe-2 text-start font-normal">
        <button
          type="button"
          className="rounded-sm text-start font-medium wrap-anywhere hover:underline"
          onClick={() => onOpen(supplier)}
        >
          <bdi>{name}</bdi>
        </button>
        <div className={`mt-1.5 flex flex-wrap items-center gap-2 ${narrowOnly}`}>
          <BandChip assessment={supplier.assessment} />
          {status}
        </div>
      </th>
      <td className={`px-2 py-2 ${wideOnly}`}>
        <BandChip assessment={supplier.assessment} />
      </td>
      <td className={`px-2 py-2 ${wideOnly}`}>{status}</td>
      <td className={`px-2 py-2 text-faint tabular-nums ${wideOnly}`}>{formats.day(entry.addedAt, now)}</td>
      <td className="py-2 text-end">
        <Button
          variant="quiet"
          square
          aria-label={t('table.remove', { supplier: name, list: list.name })}
          title={t('table.remove', { supplier: name, list: list.name })}
          onClick={() => onRemove(entry.id, list)}
        >
          <Trash2 aria-hidden size={15} />
        </Button>
      </td>
    </tr>
  )
}

interface StatusSelectProps {
  status: EntryStatus
  label: string
  onChange: (status: EntryStatus) => void
}

function StatusSelect({ status, label, onChange }: StatusSelectProps) {
  const { t } = useTexts()
  return (
    <Select
      label={label}
      value={status}
      onChange={({ target }) => {
        const chosen = entryStatuses.find((one) => one === target.value)
        if (chosen !== undefined) onChange(chosen)
      }}
    >
      {entryStatuses.map((one) => (
        <option key={one} value={one}>
          {t(`statuses.${one}`)}
        </option>
      ))}
    </Select>
  )
}
