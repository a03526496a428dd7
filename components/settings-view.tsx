import type { Language } from '@/lib/i18n/languages.ts'
import type { Settings } from '@/lib/settings/settings-schema.ts'
import { BrowserSettings, MemorySettings } from './browser-settings.tsx'
import { LookSettings } from './look-settings.tsx'
import { OrderSettings } from './order-settings.tsx'
import { BadgeSettings, ResultSettings } from './page-settings.tsx'
import { useTexts } from './texts-context.ts'

export interface SettingsViewProps {
  settings: Settings
  /** The language that "as the browser" stands for. */
  browserLanguage: Language
  /** The scorecards to judge by, by id; a scorecard of the user's own brings its name. */
  scorecards: readonly { id: string; name: string }[]
  onChange: (change: Partial<Settings>) => void
}

/** Everything that the user can set; each change counts at once, everywhere. */
export function SettingsView(props: SettingsViewProps) {
  const { t } = useTexts()
  return (
    <div className="mx-auto max-w-[560px]">
      <h1 className="text-xl font-semibold">{t('panel.settings')}</h1>
      <LookSettings {...props} />
      <BadgeSettings {...props} />
      <ResultSettings {...props} />
      <OrderSettings {...props} />
      <MemorySettings {...props} />
      <BrowserSettings {...props} />
    </div>
  )
}
