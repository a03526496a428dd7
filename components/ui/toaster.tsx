import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

export interface Toast {
  id: string
  text: string
  action?: { label: string; run: () => void }
}

interface ToasterProps {
  toast: Toast | undefined
  closeLabel: string
  onClose: () => void
}

/** Long enough to read it and to change one's mind. */
const showForMs = 8000
const buttonClass = 'text-ground! hover:bg-ground/15'

/** Says what was done and offers to take it back, one thing at a time; waits while someone points at it or is in it. */
export function Toaster({ toast, closeLabel, onClose }: ToasterProps) {
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (toast === undefined || held) return undefined
    const timer = setTimeout(onClose, showForMs)
    return () => clearTimeout(timer)
  }, [toast, held, onClose])

  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-3 z-10 flex justify-center px-3 in-[body:has(footer)]:top-1 in-[body:has(footer)]:bottom-auto">
      {toast !== undefined && (
        <span
          key={toast.id}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="pointer-events-auto flex min-w-0 items-center gap-1 rounded-panel bg-ink py-1 ps-3.5 pe-1 text-sm text-ground shadow-float"
        >
          <span className="min-w-0 truncate">{toast.text}</span>
          {toast.action !== undefined && (
            <Button
              variant="quiet"
              className={`${buttonClass} underline underline-offset-2`}
              onClick={toast.action.run}
            >
              {toast.action.label}
            </Button>
          )}
          <Button variant="quiet" square aria-label={closeLabel} className={buttonClass} onClick={onClose}>
            <X aria-hidden size={14} />
          </Button>
        </span>
      )}
    </output>
  )
}
