import { useEffect, useRef, useState, type ReactNode } from 'react'

interface FileTargetProps {
  /** Nothing is taken. */
  disabled: boolean
  onFiles: (files: File[]) => void
  children: ReactNode
}

/**
 * A place onto which files can be dropped, and into which pictures can be pasted while the focus is inside. The inner
 * of two takes them. What is dropped is never opened, which would leave this page.
 */
export function FileTarget({ disabled, onFiles, children }: FileTargetProps) {
  const place = useRef<HTMLDivElement>(null)
  const [isOver, setIsOver] = useState(false)
  useEffect(() => {
    const handling = new AbortController()
    const listen = <Name extends 'paste' | 'dragover' | 'dragleave' | 'drop'>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ) => place.current?.addEventListener(name, listener, { signal: handling.signal })
    const take = (event: Event, transfer: DataTransfer | null) => {
      setIsOver(false)
      const files = [...(transfer?.files ?? [])]
      if (files.length === 0 || event.defaultPrevented) return
      event.preventDefault()
      if (!disabled) onFiles(files)
    }
    listen('paste', (event) => take(event, event.clipboardData))
    listen('drop', (event) => take(event, event.dataTransfer))
    listen('dragleave', () => setIsOver(false))
    listen('dragover', (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      setIsOver(!disabled && !event.defaultPrevented)
      event.preventDefault()
    })
    return () => handling.abort()
  }, [disabled, onFiles])

  return (
    <div
      ref={place}
      className={`rounded-control ${isOver ? 'outline-2 outline-offset-4 outline-accent outline-dashed' : ''}`}
    >
      {children}
    </div>
  )
}
