import { SettingsView } from '@/components/settings-view.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { negotiateLanguage } from '@/lib/i18n/languages.ts'
import { presets } from '@/lib/risk/presets.ts'
import { changeSettings } from '@/lib/settings/settings.ts'
import { useSettings } from '../shared/settings-context.ts'

/** What the user can set; every page and every badge follows. */
export function SettingsTab() {
  const names: Record<string, string> = useTexts().messages.settings.scorecards
  return (
    <SettingsView
      settings={useSettings()}
      browserLanguage={negotiateLanguage(navigator.languages)}
      scorecards={presets.map(({ id }) => ({ id, name: names[id] ?? id }))}
      onChange={(change) => void changeSettings(change)}
    />
  )
}
