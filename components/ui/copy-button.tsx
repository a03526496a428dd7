import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'
import { Button } from './button.tsx'

interface CopyButtonProps {
  text: string
  labels: { copy: string; copied: string; failed: string }
  /** The id of what is copied, for those who listen: a view may have several of these. */
  describedBy?: string
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
}

type State = 'idle' | 'copied' | 'failed'

/** Long enough to be seen; then the button can say again what it does. */
const showForMs = 3000

export function CopyButton({ text, labels, describedBy, onCopy }: CopyButtonProps) {
  const [state, setState] = useState<State>('idle')

  useEffect(() => {
    if (state === 'idle') return undefined
    const timer = setTimeout(() => setState('idle'), showForMs)
    return () => clearTimeout(timer)
  }, [state])

  const Icon = state === 'copied' ? Check : Copy
  const said = state === 'idle' ? '' : labels[state]
  return (
    <>
      <Button
        variant="quiet"
        aria-describedby={describedBy}
        className="-ms-2 mt-1 px-2! text-xs!"
        onClick={() => {
          onCopy(text).then(
            () => setState('copied'),
            () => setState('failed'),
          )
        }}
      >
        <Icon aria-hidden size={13} />
        {said || labels.copy}
      </Button>
      <output aria-live="polite" className="sr-only">
        {said}
      </output>
    </>
  )
}
