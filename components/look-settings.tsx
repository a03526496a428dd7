import { isLanguage, languages } from '@/lib/i18n/languages.ts'
import { themes } from '@/lib/settings/settings-schema.ts'
import type { SettingsViewProps } from './settings-view.tsx'
import { useTexts } from './texts-context.ts'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'
import { SettingRow } from './ui/setting-row.tsx'

/** Language and theme. */
export function LookSettings({ settings, browserLanguage, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  return (
    <Section title={t('settings.look')}>
      <div className="divide-y divide-line border-y border-line">
        <SettingRow title={t('settings.language')}>
          <Select
            label={t('settings.language')}
            value={settings.language}
            onChange={({ target: { value } }) => onChange({ language: isLanguage(value) ? value : 'auto' })}
          >
            <option value="auto">
              {t('settings.languageAuto', { language: languages[browserLanguage].name })}
            </option>
            {Object.entries(languages).map(([tag, { name }]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </Select>
        </SettingRow>
        <SettingRow title={t('settings.theme')}>
          <Select
            label={t('settings.theme')}
            value={settings.theme}
            onChange={({ target: { value } }) => onChange({ theme: themes.find((one) => one === value) })}
          >
            {themes.map((theme) => (
              <option key={theme} value={theme}>
                {t(`settings.themes.${theme}`)}
              </option>
            ))}
          </Select>
        </SettingRow>
      </div>
    </Section>
  )
}
