import { Check, PencilLine } from 'lucide-react'
import type { PlaceholderId } from '@/lib/sourcing/writing/placeholders.ts'
import { useTexts } from '../texts-context.ts'

interface OpenPlaceholdersProps {
  open: readonly PlaceholderId[]
  onOpen: (placeholder: PlaceholderId) => void
}

/** How much is still to fill in, and what, each with a way to its field. */
export function OpenPlaceholders({ open, onOpen }: OpenPlaceholdersProps) {
  const { t } = useTexts()
  const Icon = open.length === 0 ? Check : PencilLine
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1.5 text-xs">
      <output
        className={`inline-flex h-6 items-center gap-1.5 font-semibold ${open.length === 0 ? 'text-low' : 'text-medium'}`}
      >
        <Icon aria-hidden size={13} />
        {t('writing.open', { count: open.length })}
      </output>
      {open.map((placeholder) => (
        <button
          key={placeholder}
          type="button"
          aria-label={t('writing.fillIn', { field: t(`writing.placeholders.${placeholder}`) })}
          onClick={() => onOpen(placeholder)}
          className="inline-flex h-6 items-center rounded-full border border-line-strong px-2 text-soft hover:bg-sheet hover:text-ink"
        >
          {t(`writing.placeholders.${placeholder}`)}
        </button>
      ))}
    </div>
  )
}
