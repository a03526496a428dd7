import { SettingsView } from '@/components/settings-view.tsx'
import { negotiateLanguage } from '@/lib/i18n/languages.ts'
import { changeSettings } from '@/lib/settings/settings.ts'
import { useSettings } from '../shared/settings-context.ts'
import { useScorecards } from '../shared/use-scorecards.ts'

/** What the user can set; every page and every badge follows. */
export function SettingsTab() {
  return (
    <SettingsView
      settings={useSettings()}
      browserLanguage={negotiateLanguage(navigator.languages)}
      scorecards={useScorecards() ?? []}
      onChange={(change) => void changeSettings(change)}
    />
  )
}
