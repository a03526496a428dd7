import { useEffect, useId, useRef, type ReactNode } from 'react'

interface DialogProps {
  open: boolean
  title: string
  /** For what needs the room, such as a picture. */
  wide?: boolean
  onClose: () => void
  children: ReactNode
}

/** A modal question: the browser's own dialog keeps the focus inside and closes on Escape. */
export function Dialog({ open, title, wide = false, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className={`m-auto rounded-panel border border-line bg-ground p-4 text-ink shadow-float backdrop:bg-black/40 ${wide ? 'w-[min(1100px,calc(100%-32px))]' : 'w-[min(360px,calc(100%-32px))]'}`}
    >
      <h2 id={titleId} className="text-lg font-semibold wrap-anywhere">
        {title}
      </h2>
      {open && children}
    </dialog>
  )
}
