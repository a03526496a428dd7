import { useLayoutEffect, useMemo, type ReactNode } from 'react'
import { StorageNotice } from '@/components/storage-notice.tsx'
import { TextsContext } from '@/components/texts-context.ts'
import { Toaster, type Toast } from '@/components/ui/toaster.tsx'
import { languages } from '@/lib/i18n/languages.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import type { Settings } from '@/lib/settings/settings-schema.ts'
import { useToasts, type ToastMessage } from '@/lib/stores/toast-store.ts'
import { ServicesContext, type Services } from './services.ts'
import { SettingsContext } from './settings-context.ts'
import { useDatabaseState } from './use-database-state.ts'
import { useNow } from './use-now.ts'

interface PageRootProps {
  services: Services
  settings: Settings
  /** In the language that the settings choose. */
  texts: Texts
  children: ReactNode
}

/** What every page of the extension stands on: the memory, the language, and the place where it says what it did. */
export function PageRoot({ services, settings, texts, children }: PageRootProps) {
  const { language } = texts
  const { database, clock, toasts } = services
  const now = useNow(clock)
  const state = useDatabaseState(database)
  const { message, close } = useToasts(toasts)

  // Before anything is painted, or a page from right to left would be seen to turn.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    document.documentElement.lang = language
    document.documentElement.dir = languages[language].direction
    if (settings.theme === 'auto') delete dataset.theme
    else dataset.theme = settings.theme
  }, [language, settings.theme])

  const recover = () => {
    // A failure becomes a state.
    database.recover().catch(() => {})
  }

  const undo = texts.t('common.undo')
  const toast = useMemo(() => message && toastOf(message, undo, close), [message, undo, close])

  return (
    <ServicesContext value={services}>
      <SettingsContext value={settings}>
        <TextsContext value={{ ...texts, now }}>
          <StorageNotice state={state} onReload={() => location.reload()} onRecover={recover} />
          {(state === 'open' || state === 'read-only') && children}
          <Toaster toast={toast} closeLabel={texts.t('common.close')} onClose={close} />
        </TextsContext>
      </SettingsContext>
    </ServicesContext>
  )
}

/** Undoing puts the message away. */
const toastOf = ({ id, text, undo }: ToastMessage, label: string, close: () => void): Toast => ({
  id,
  text,
  action: undo && {
    label,
    run: () => {
      close()
      undo()
    },
  },
})
