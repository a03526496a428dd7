import { StickyNote, Trash2 } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import type { EntryStatus, List } from '@/lib/core/shortlist.ts'
import { priceText } from '@/lib/i18n/price-text.ts'
import type { ListLine } from './list-line.ts'
import { StatusSelect } from './status-select.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** What can be done with one supplier of a list. */
export interface RowActions {
  onOpen: (line: ListLine) => void
  onStatus: (entryId: string, status: EntryStatus) => void
  onRemove: (entryId: string) => void
  onToggle: (entryId: string) => void
  /** The keyboard is at this row now. */
  onCursor: (entryId: string) => void
}

interface CellProps extends RowActions {
  line: ListLine
  list: List
  /** Of the supplier. */
  name: string
}

export function Name({
  line,
  name,
  isWide,
  isCursor,
  onOpen,
}: CellProps & { isWide: boolean; isCursor: boolean }) {
  const { t } = useTexts()
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    // Nobody who writes elsewhere is called away.
    const isFree = document.activeElement === document.body || document.activeElement?.closest('table')
    if (isCursor && isFree && !button.current?.closest('tr')?.contains(document.activeElement))
      button.current?.focus({ preventScroll: true })
  }, [isCursor])

  return (
    <span className="flex min-w-0 items-center gap-1.5">
      {line.isChanged && <Mark text={t('table.isChanged')}>{changedDot}</Mark>}
      <button
        ref={button}
        type="button"
        dir="auto"
        title={name}
        className={`min-w-0 rounded-sm text-start font-medium wrap-anywhere hover:underline ${isWide ? 'line-clamp-2' : 'truncate'}`}
        onClick={() => onOpen(line)}
      >
        {name}
      </button>
      {line.hasNotes && (
        <Mark text={t('table.hasNotes')}>
          <StickyNote aria-hidden size={12} />
        </Mark>
      )}
    </span>
  )
}

const changedDot = <span aria-hidden className="block size-1.5 rounded-full bg-accent" />

function Mark({ text, children }: { text: string; children: ReactNode }) {
  return (
    <span title={text} className="shrink-0 text-faint">
      {children}
      <span className="sr-only">{text}</span>
    </span>
  )
}

export function Status({ line, name, onStatus }: CellProps) {
  const { t } = useTexts()
  return (
    <StatusSelect
      status={line.entry.status}
      label={t('table.statusOf', { supplier: name })}
      onChange={(chosen) => onStatus(line.entry.id, chosen)}
    />
  )
}

export function NotSeen() {
  const { t } = useTexts()
  return (
    <span className="text-faint">
      <span aria-hidden>—</span>
      <span className="sr-only">{t('table.notSeen')}</span>
    </span>
  )
}

export function Price({ line: { price } }: { line: ListLine }) {
  const texts = useTexts()
  const { t, formats } = texts
  if (price === undefined) return <NotSeen />
  return (
    <>
      {priceText(price, texts)}
      {price.onlyFrom !== undefined && (
        <span className="block text-xs whitespace-nowrap text-faint">
          {t('table.onlyFrom', { quantity: formats.amount(price.onlyFrom, 'count') })}
        </span>
      )}
    </>
  )
}

export function Next({ line }: { line: ListLine }) {
  const { t, formats, now } = useTexts()
  const { nextAction } = line.entry
  if (nextAction === undefined) return <span className="text-faint">—</span>
  const { text, day } = nextAction
  return (
    <span dir="auto" className="line-clamp-2 text-start wrap-anywhere" title={text}>
      {day === undefined
        ? text
        : t('table.nextOn', { action: text, day: formats.day(new Date(`${day}T00:00`).getTime(), now) })}
    </span>
  )
}

export function Remove({ line, name, list, onRemove }: CellProps) {
  const { t } = useTexts()
  const label = t('table.remove', { supplier: name, list: list.name })
  return (
    <Button variant="quiet" square aria-label={label} title={label} onClick={() => onRemove(line.entry.id)}>
      <Trash2 aria-hidden size={14} />
    </Button>
  )
}
