import { useState } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Dialog } from './ui/dialog.tsx'
import { Field } from './ui/field.tsx'
import { Section } from './ui/section.tsx'
import { SettingRow } from './ui/setting-row.tsx'

interface DataForgetProps {
  /** How many suppliers are on no list, about. */
  unsavedCount: number
  onForget: () => void
  onErase: () => void
  /** Saves a backup before it is too late; absent where files cannot be saved from here. */
  onBackup?: () => void
}

/** What makes the memory forget for good. */
export function DataForget({ unsavedCount, onForget, onErase, onBackup }: DataForgetProps) {
  const { t } = useTexts()
  const [asking, setAsking] = useState<'unsaved' | 'all'>()
  const close = () => setAsking(undefined)
  return (
    <Section title={t('data.forget.title')}>
      <div className="divide-y divide-line border-y border-line">
        <SettingRow title={t('data.forget.unsaved')} hint={t('data.forget.unsavedHint')}>
          <Button aria-label={t('data.forget.unsaved')} onClick={() => setAsking('unsaved')}>
            {t('data.forget.forget')}
          </Button>
        </SettingRow>
        <SettingRow title={t('data.forget.all')} hint={t('data.forget.allHint')}>
          <Button className="text-high!" onClick={() => setAsking('all')}>
            {t('data.forget.erase')}
          </Button>
        </SettingRow>
      </div>
      <Dialog open={asking === 'unsaved'} title={t('data.forget.unsavedQuestion')} onClose={close}>
        <p className="mt-2 text-sm text-soft">{t('data.forget.unsavedText', { count: unsavedCount })}</p>
        <div className="mt-4 flex justify-end gap-2">
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button
            variant="main"
            onClick={() => {
              close()
              onForget()
            }}
          >
            {t('data.forget.forget')}
          </Button>
        </div>
      </Dialog>
      <Dialog open={asking === 'all'} title={t('data.forget.allQuestion')} onClose={close}>
        <EraseForm onBackup={onBackup} onErase={onErase} onClose={close} />
      </Dialog>
    </Section>
  )
}

type EraseFormProps = Pick<DataForgetProps, 'onBackup' | 'onErase'> & { onClose: () => void }

/** Erasing asks for a word, so that no slip of the hand does it. */
function EraseForm({ onBackup, onErase, onClose }: EraseFormProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState('')
  const word = t('data.forget.word')
  const isMeant = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase()
  return (
    <form
      className="mt-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isMeant) return
        onClose()
        onErase()
      }}
    >
      <p className="mb-3 text-sm text-soft">{t('data.forget.allText')}</p>
      {onBackup && (
        <Button className="mb-3" onClick={onBackup}>
          {t('data.backup.save')}
        </Button>
      )}
      <Field
        label={t('data.forget.type', { word })}
        value={typed}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div className="mt-4 flex justify-end gap-2">
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button type="submit" variant="main" disabled={!isMeant}>
          {t('data.forget.erase')}
        </Button>
      </div>
    </form>
  )
}
