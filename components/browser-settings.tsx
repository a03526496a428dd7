import type { SettingsViewProps } from './settings-view.tsx'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'
import { SettingRow } from './ui/setting-row.tsx'
import { Switch } from './ui/switch.tsx'

/** Spans of time that are worth a choice, in days. */
const historySpans = [90, 180, 365, 730, 3650]

/** How long history is kept. */
export function MemorySettings({ settings: { historyDays }, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  // One that came from a file or an earlier version stays what it is.
  const spans = [...new Set([...historySpans, historyDays])].toSorted((a, b) => a - b)
  return (
    <Section title={t('settings.memory')}>
      <div className="divide-y divide-line border-y border-line">
        <SettingRow title={t('settings.historyDays')} hint={t('settings.historyDaysHint')}>
          <Select
            label={t('settings.historyDays')}
            value={historyDays}
            onChange={({ target }) => onChange({ historyDays: Number(target.value) })}
          >
            {spans.map((days) => (
              <option key={days} value={days}>
                {t('settings.days', { days })}
              </option>
            ))}
          </Select>
        </SettingRow>
      </div>
    </Section>
  )
}

/** What the browser offers, and where nothing is done. */
export function BrowserSettings({ settings, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  const { contextMenu, pausedEverywhere, pausedHosts } = settings
  return (
    <Section title={t('settings.browser')}>
      <div className="divide-y divide-line border-y border-line">
        <Switch
          label={t('settings.contextMenu')}
          hint={t('settings.shortcuts')}
          checked={contextMenu}
          onChange={(on) => onChange({ contextMenu: on })}
        />
        <Switch
          label={t('settings.pausedEverywhere')}
          hint={t('settings.pausedEverywhereHint')}
          checked={pausedEverywhere}
          onChange={(on) => onChange({ pausedEverywhere: on })}
        />
        {pausedHosts.map((host) => (
          <SettingRow key={host} title={host}>
            <Button onClick={() => onChange({ pausedHosts: pausedHosts.filter((one) => one !== host) })}>
              {t('settings.resume', { host })}
            </Button>
          </SettingRow>
        ))}
      </div>
    </Section>
  )
}
