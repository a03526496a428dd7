import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useWrapped } from './use-wrapped.ts'

interface TabsProps<Id extends string> {
  label: string
  tabs: readonly { id: Id; title: string; count?: number }[]
  /** None of the tabs where what is shown was reached in another way. */
  active?: Id
  onChange: (id: Id) => void
  /** Stands at the end of the row, and offers the tabs for which there is no room. */
  end: (hidden: readonly Id[]) => ReactNode
  children: ReactNode
}

const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1 }

/** The views of a page, as tabs after the ARIA pattern: one stop for the Tab key, arrows, Home and End move and choose. */
export function Tabs<Id extends string>({ label, tabs, active, onChange, end, children }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)
  const wrapped = useWrapped(list)
  const shown = tabs.filter((_, index) => !wrapped.includes(index))
  const hidden = tabs.filter((_, index) => wrapped.includes(index)).map(({ id }) => id)
  const activeIndex = tabs.findIndex(({ id }) => id === active)
  const shownIndex = shown.findIndex(({ id }) => id === active)

  const choose = (index: number) => {
    const tab = shown.at(index % shown.length)
    if (tab === undefined) return
    onChange(tab.id)
    list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`)?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const step = steps[event.key]
    if (step !== undefined) choose(shownIndex + (rightToLeft ? -step : step))
    else if (event.key === 'Home') choose(0)
    else if (event.key === 'End') choose(-1)
    else return
    event.preventDefault()
  }

  return (
    <>
      <header className="sticky top-0 z-[1] flex items-center border-b border-line print:hidden bg-ground page-inset">
        <div
          ref={list}
          role="tablist"
          aria-label={label}
          className="-mb-px flex h-[42px] grow flex-wrap gap-x-4 overflow-hidden"
        >
          {tabs.map(({ id, title, count }) => (
            <button
              key={id}
              id={`tab-${id}`}
              type="button"
              role="tab"
              aria-selected={id === active}
              aria-controls="tab-panel"
              tabIndex={id === shown[Math.max(shownIndex, 0)]?.id ? 0 : -1}
              onClick={() => onChange(id)}
              onKeyDown={onKeyDown}
              className={`h-[42px] border-b-2 border-transparent font-medium whitespace-nowrap text-faint -outline-offset-2 hover:text-ink aria-selected:border-ink aria-selected:text-ink ${hidden.includes(id) ? 'invisible' : ''}`}
            >
              <span>{title}</span>{' '}
              {count !== undefined && <span className="ms-0.5 text-xs tabular-nums">{count}</span>}
            </button>
          ))}
        </div>
        {end(hidden)}
      </header>
      <main className="page-inset py-4 min-[900px]:py-6">
        <div
          id="tab-panel"
          {...(activeIndex >= 0 && { role: 'tabpanel', 'aria-labelledby': `tab-${active}` })}
          tabIndex={-1}
          className="outline-none"
        >
          {children}
        </div>
      </main>
    </>
  )
}
