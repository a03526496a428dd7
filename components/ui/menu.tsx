import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { Button } from './button.tsx'

interface MenuProps<Id extends string> {
  /** Names the button that opens it. */
  label: string
  icon: ReactNode
  items: readonly { id: Id; title: string }[]
  onChoose: (id: Id) => void
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/** A button with a list of places to go, after the ARIA menu button: arrows move, Enter chooses, Escape closes. */
export function Menu<Id extends string>({ label, icon, items, onChoose }: MenuProps<Id>) {
  const [isOpen, setIsOpen] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isOpen) return undefined
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) setIsOpen(false)
    }
    document.addEventListener('pointerdown', onPointer)
    return () => document.removeEventListener('pointerdown', onPointer)
  }, [isOpen])

  const close = () => {
    setIsOpen(false)
    place.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    const at = entries.findIndex((entry) => entry === document.activeElement)
    const step = steps[event.key]
    if (event.key === 'Escape') close()
    else if (event.key === 'Home') entries[0]?.focus()
    else if (event.key === 'End') entries.at(-1)?.focus()
    else if (step !== undefined) entries.at((at + step) % entries.length)?.focus()
    else return
    event.preventDefault()
  }

  return (
    <div ref={place} className="relative">
      <Button
        variant="quiet"
        square
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setIsOpen(!isOpen)}
      >
        {icon}
      </Button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          aria-label={label}
          tabIndex={-1}
          onKeyDown={onKeyDown}
          onBlur={({ relatedTarget }) => {
            if (relatedTarget instanceof Node && !place.current?.contains(relatedTarget)) setIsOpen(false)
          }}
          className="absolute end-0 top-full z-[2] mt-1 min-w-[160px] rounded-panel border border-line bg-ground p-1 shadow-float"
        >
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close()
                onChoose(item.id)
              }}
              className="block w-full rounded-control px-2.5 py-1.5 text-start text-sm hover:bg-sheet focus-visible:bg-sheet"
            >
              {item.title}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
