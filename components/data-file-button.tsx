import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { Button } from './ui/button.tsx'

interface DataFileButtonProps {
  label: string
  /** Endings that the file picker offers first, e.g. `.zip`. */
  accept: string
  disabled: boolean
  onFile: (file: File) => void
}

/** Asks for one file. */
export function DataFileButton({ label, accept, disabled, onFile }: DataFileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden size={15} />
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        tabIndex={-1}
        className="hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          // The same file can be chosen again.
          target.value = ''
          if (file !== undefined) onFile(file)
        }}
      />
    </>
  )
}
