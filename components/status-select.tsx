import { ChevronDown } from 'lucide-react'
import { entryStatuses, type EntryStatus } from '@/lib/core/shortlist.ts'
import { useTexts } from './texts-context.ts'

interface StatusSelectProps {
  status: EntryStatus
  label: string
  onChange: (status: EntryStatus) => void
}

/** Where the buyer stands with a supplier, as a chip that can be changed. */
export function StatusSelect({ status, label, onChange }: StatusSelectProps) {
  const { t } = useTexts()
  return (
    <span className="relative inline-flex min-w-0">
      <select
        aria-label={label}
        value={status}
        onChange={({ target }) => {
          const chosen = entryStatuses.find((one) => one === target.value)
          if (chosen !== undefined) onChange(chosen)
        }}
        className="h-[22px] min-w-0 max-w-full appearance-none truncate rounded-full bg-unknown-bg ps-2 pe-5 text-xs font-semibold text-unknown hover:text-ink"
      >
        {entryStatuses.map((one) => (
          <option key={one} value={one}>
            {t(`statuses.${one}`)}
          </option>
        ))}
      </select>
      <ChevronDown
        aria-hidden
        size={11}
        className="pointer-events-none absolute end-1.5 top-1/2 -translate-y-1/2 text-unknown"
      />
    </span>
  )
}
