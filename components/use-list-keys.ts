import { useEffect, useRef } from 'react'

/** What a key does in a list. */
export type ListKeys = Record<string, (() => void) | undefined>

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox])'))

/** Whether something else has the keyboard: a question that is open, or a menu. */
const isBusy = () => document.querySelector('dialog[open], [role=menu]') !== null

/**
 * Keys that work wherever the focus is, but not while someone writes or answers a question. A key with Alt is named
 * `Alt+ArrowUp`.
 */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.defaultPrevented || isTyping(event.target) || isBusy())
        return
      const run = latest.current[event.altKey ? `Alt+${event.key}` : event.key]
      if (run === undefined) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
}
