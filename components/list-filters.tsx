import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { noFilters } from '@/lib/core/arrange-lines.ts'
import { bands } from '@/lib/core/assessment.ts'
import { decisions, entryStatuses } from '@/lib/core/shortlist.ts'
import type { ListView } from '@/lib/stores/list-view-store.ts'
import { useTexts, type PageTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

interface Choice {
  value: string
  title: string
}

interface FilterGroup {
  id: 'bands' | 'statuses' | 'decisions' | 'tags'
  choices: readonly Choice[]
}

/** What can be asked for, in words. */
const groupsOf = ({ t }: PageTexts, tags: readonly string[]): FilterGroup[] => [
  { id: 'bands', choices: bands.map((value) => ({ value, title: t(`bands.${value}`) })) },
  { id: 'statuses', choices: entryStatuses.map((value) => ({ value, title: t(`statuses.${value}`) })) },
  { id: 'decisions', choices: decisions.map((value) => ({ value, title: t(`verdict.decisions.${value}`) })) },
  { id: 'tags', choices: tags.map((value) => ({ value, title: value })) },
]

const yesOrNo = ['hasNotes', 'isChanged'] as const

const withToggled = (values: readonly string[], value: string) =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value]

interface FilterProps {
  view: ListView
  /** The tags that suppliers of this list have. */
  tags: readonly string[]
}

/** All that a list can be filtered by, as buttons that stay pressed. */
export function ListFilters({ id, view, tags }: FilterProps & { id: string }) {
  const texts = useTexts()
  const { t } = texts
  const { filters, filter } = view
  return (
    <div id={id} className="mt-2 grid gap-2 rounded-panel border border-line bg-sheet p-3">
      {groupsOf(texts, tags).map(({ id: group, choices }) =>
        choices.length === 0 ? null : (
          <Group key={group} title={t(`listArrange.filters.${group}`)}>
            {choices.map(({ value, title }) => (
              <Toggle
                key={value}
                isOn={(filters[group] as readonly string[]).includes(value)}
                onToggle={() => filter({ [group]: withToggled(filters[group], value) })}
              >
                {title}
              </Toggle>
            ))}
          </Group>
        ),
      )}
      <Group title={t('listArrange.filters.more')}>
        {yesOrNo.map((name) => (
          <Toggle key={name} isOn={filters[name]} onToggle={() => filter({ [name]: !filters[name] })}>
            {t(`listArrange.filters.${name}`)}
          </Toggle>
        ))}
      </Group>
    </div>
  )
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1.5">
      <legend className="float-start w-20 shrink-0 text-xs font-medium text-faint">{title}</legend>
      {children}
    </fieldset>
  )
}

function Toggle({ isOn, onToggle, children }: { isOn: boolean; onToggle: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      onClick={onToggle}
      className="max-w-full truncate rounded-full border border-line bg-ground px-2.5 py-0.5 text-xs font-medium hover:border-line-strong aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-ground"
    >
      {children}
    </button>
  )
}

/** What is asked for, each by its name with a click to let it go, and one click for all. */
export function ChosenFilters({ view }: { view: ListView }) {
  const texts = useTexts()
  const { t, formats } = texts
  const { filters, filter, search, searchFor, clear } = view
  const chosen = [
    ...(search.trim() === ''
      ? []
      : [{ text: t('listArrange.searched', { search: search.trim() }), drop: () => searchFor('') }]),
    ...groupsOf(texts, filters.tags).flatMap(({ id, choices }) => {
      const values = choices.filter(({ value }) => (filters[id] as readonly string[]).includes(value))
      if (values.length === 0) return []
      const text = t('listArrange.chosen', {
        filter: t(`listArrange.filters.${id}`),
        values: formats.enumeration(values.map(({ title }) => title)),
      })
      return { text, drop: () => filter({ [id]: noFilters[id] }) }
    }),
    ...yesOrNo
      .filter((name) => filters[name])
      .map((name) => ({ text: t(`listArrange.filters.${name}`), drop: () => filter({ [name]: false }) })),
  ]
  if (chosen.length === 0) return null
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5">
      {chosen.map(({ text, drop }) => (
        <button
          key={text}
          type="button"
          aria-label={t('listArrange.drop', { filter: text })}
          onClick={drop}
          className="inline-flex max-w-full items-center gap-1 rounded-full bg-unknown-bg py-0.5 ps-2.5 pe-1.5 text-xs font-medium text-unknown hover:text-ink"
        >
          <span className="truncate">{text}</span>
          <X aria-hidden size={12} className="shrink-0" />
        </button>
      ))}
      <Button variant="quiet" className="h-6! px-2! text-xs!" onClick={clear}>
        {t('listArrange.clear')}
      </Button>
    </div>
  )
}
