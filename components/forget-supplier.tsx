import { useState } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'

/** Asks once more before all that is known of a supplier is deleted. */
export function ForgetSupplier({ onForget }: { onForget: () => void }) {
  const { t } = useTexts()
  const [asks, setAsks] = useState(false)
  const close = () => setAsks(false)
  return (
    <div className="mt-6 print:hidden">
      <Button variant="quiet" className="-ms-3 text-high!" onClick={() => setAsks(true)}>
        {t('forget.title')}
      </Button>
      <Dialog open={asks} title={t('forget.title')} onClose={close}>
        <p className="mt-2 text-sm text-soft">{t('forget.text')}</p>
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button
            variant="main"
            onClick={() => {
              close()
              onForget()
            }}
          >
            {t('forget.button')}
          </Button>
        </div>
      </Dialog>
    </div>
  )
}
