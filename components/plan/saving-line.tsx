import { Check, Undo2 } from 'lucide-react'
import type { WriteState } from '../latest-writer.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'

interface SavingLineProps {
  state: WriteState
  /** Absent where there is nothing to take back. */
  undo?: () => void
  retry: () => void
}

/** Says that what was typed is safe, and takes the last change back. Where there is room it stands in the line above. */
export function SavingLine({ state, undo, retry }: SavingLineProps) {
  const { t } = useTexts()
  return (
    <div className="pointer-events-none flex h-[30px] items-center justify-end gap-2 text-xs text-faint min-[900px]:-mt-[46px] min-[900px]:mb-4 [&>*]:pointer-events-auto">
      {state === 'failed' ? (
        <p role="alert" className="flex items-center gap-2 text-high">
          {t('planView.notSaved')}
          <Button onClick={retry}>{t('notes.retry')}</Button>
        </p>
      ) : (
        <output className="inline-flex items-center gap-1">
          {state === 'written' && (
            <>
              <Check aria-hidden size={12} />
              {t('notes.saved')}
            </>
          )}
        </output>
      )}
      <Button variant="quiet" className="-me-3" disabled={undo === undefined} onClick={undo}>
        <Undo2 aria-hidden size={14} />
        {t('common.undo')}
      </Button>
    </div>
  )
}
