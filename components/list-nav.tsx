import { useTexts } from './texts-context.ts'

/** What the view of the lists can show. */
export const listParts = ['one', 'changed', 'trash'] as const
export type ListPart = (typeof listParts)[number]

interface ListNavProps {
  part: ListPart
  /** How many saved suppliers changed; absent while that is not known. */
  changed?: number
  /** There may be more than were counted. */
  isMore?: boolean
  onShow: (part: ListPart) => void
}

/** One list, what changed in all of them, and what was deleted. */
export function ListNav({ part, changed, isMore = false, onShow }: ListNavProps) {
  const { t, formats } = useTexts()
  const titles = { one: t('lists.one'), changed: t('listChanged.tab'), trash: t('listTrash.title') }
  const count = changed === undefined ? '' : formats.amount(changed, 'count')
  return (
    <nav aria-label={t('lists.nav')} className="mb-3 flex gap-1">
      {listParts.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === part ? 'page' : undefined}
          onClick={() => onShow(id)}
          className="rounded-full px-2.5 py-0.5 text-sm font-medium text-faint hover:text-ink aria-[current]:bg-unknown-bg aria-[current]:text-ink"
        >
          {titles[id]}{' '}
          {id === 'changed' && changed !== undefined && changed > 0 && (
            <span className="ms-0.5 tabular-nums">
              {isMore ? t('ranges.atLeast', { amount: count }) : count}
            </span>
          )}
        </button>
      ))}
    </nav>
  )
}
