import { PencilLine } from 'lucide-react'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'

/** What the sheet is for, and the way to the message that it fills. */
export function SpecificationIntro({ onWrite }: { onWrite: () => void }) {
  const { t } = useTexts()
  return (
    <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="max-w-prose text-sm text-soft">{t('specification.intro')}</p>
      <Button variant="main" onClick={onWrite}>
        <PencilLine aria-hidden size={14} />
        {t('specification.write')}
      </Button>
    </div>
  )
}
