import { X } from 'lucide-react'
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

/** Says what was done and offers to take it back. One at a time; stays until it is closed or the next one comes. */
export function Toaster({ toast, closeLabel, onClose }: ToasterProps) {
  return (
    <output className="pointer-events-none fixed inset-x-0 bottom-3 z-10 flex justify-center px-3">
      {toast !== undefined && (
        <span
          key={toast.id}
          className="pointer-events-auto flex min-w-0 items-center gap-1 rounded-panel bg-ink py-1 ps-3.5 pe-1 text-sm text-ground shadow-float"
        >
          <span className="min-w-0 truncate">{toast.text}</span>
          {toast.action !== undefined && (
            <Button
              variant="quiet"
              className="text-ground! underline underline-offset-2 hover:bg-ground/15"
              onClick={toast.action.run}
            >
              {toast.action.label}
            </Button>
          )}
          <Button
            variant="quiet"
            square
            aria-label={closeLabel}
            className="text-ground! hover:bg-ground/15"
            onClick={onClose}
          >
            <X aria-hidden size={14} />
          </Button>
        </span>
      )}
    </output>
  )
}
