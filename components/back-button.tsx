import { ArrowLeft } from 'lucide-react'
import { Button } from './ui/button.tsx'

interface BackButtonProps {
  /** Where it leads. */
  label: string
  onClick: () => void
}

/** The way back from one supplier to all of them. */
export function BackButton({ label, onClick }: BackButtonProps) {
  return (
    <Button variant="quiet" className="-ms-3 mb-1" onClick={onClick}>
      <ArrowLeft aria-hidden size={15} className="rtl:-scale-x-100" />
      {label}
    </Button>
  )
}
