import { CircleAlert } from 'lucide-react'
import { useTexts } from './texts-context.ts'

/** Why something did not work, and that nothing was changed. */
export function DataFailure({ text }: { text: string }) {
  const { t } = useTexts()
  return (
    <p role="alert" className="mt-3 flex gap-2 rounded-control bg-high-bg px-3 py-2 text-sm">
      <CircleAlert aria-hidden size={15} className="mt-0.5 shrink-0 text-high" />
      <span className="min-w-0 wrap-anywhere">
        {text} {t('files.nothingChanged')}
      </span>
    </p>
  )
}
