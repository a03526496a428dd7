import { useState } from 'react'
import { bands } from '@/lib/core/assessment.ts'
import { isLanguage, languages, type Language } from '@/lib/i18n/languages.ts'
import { badgePlaces, markets, themes, type Settings } from '@/lib/settings/settings-schema.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass } from './ui/field.tsx'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'
import { SettingRow } from './ui/setting-row.tsx'
import { Switch } from './ui/switch.tsx'

interface SettingsViewProps {
  settings: Settings
  /** The language that "as the browser" stands for. */
  browserLanguage: Language
  /** The scorecards to judge by, by id; a scorecard of the user's own brings its name. */
  scorecards: readonly { id: string; name: string }[]
  onChange: (change: Partial<Settings>) => void
}

/** Adds or takes away one value of a choice of several, in the order of all. */
const toggled = <Value extends string>(all: readonly Value[], chosen: readonly Value[], value: Value) =>
  all.filter((one) => (one === value) !== chosen.includes(one))

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

function LookSettings({ settings, browserLanguage, onChange }: SettingsViewProps) {
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

function BadgeSettings({ settings, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  return (
    <Section title={t('settings.badges')}>
      <div className="divide-y divide-line border-y border-line">
        {badgePlaces.map((place) => (
          <Switch
            key={place}
            label={t(`settings.badgePlaces.${place}`)}
            checked={settings.badgePlaces.includes(place)}
            onChange={() => onChange({ badgePlaces: toggled(badgePlaces, settings.badgePlaces, place) })}
          />
        ))}
      </div>
    </Section>
  )
}

function ResultSettings({ settings, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  const { dimHigh, hideRejected, onlyBands } = settings
  return (
    <Section title={t('settings.results')}>
      <p className="mb-2 text-xs text-faint">{t('settings.resultsHint')}</p>
      <div className="divide-y divide-line border-y border-line">
        <Switch
          label={t('settings.dimHigh')}
          checked={dimHigh}
          onChange={(on) => onChange({ dimHigh: on })}
        />
        <Switch
          label={t('settings.hideRejected')}
          checked={hideRejected}
          onChange={(on) => onChange({ hideRejected: on })}
        />
        <fieldset className="py-2">
          <legend className="float-start w-full text-sm">{t('settings.onlyBands')}</legend>
          <p className="text-xs text-faint">{t('settings.onlyBandsHint')}</p>
          <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1.5">
            {bands.map((band) => (
              <label key={band} className="flex items-center gap-1.5 text-sm">
                <input
                  type="checkbox"
                  className="accent-ink"
                  checked={onlyBands.includes(band)}
                  onChange={() => onChange({ onlyBands: toggled(bands, onlyBands, band) })}
                />
                {t(`bands.${band}`)}
              </label>
            ))}
          </div>
        </fieldset>
      </div>
    </Section>
  )
}

function OrderSettings({ settings, scorecards, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  return (
    <Section title={t('settings.buying')}>
      <div className="divide-y divide-line border-y border-line">
        <SettingRow title={t('settings.scorecard')}>
          <Select
            label={t('settings.scorecard')}
            value={settings.scorecardId ?? scorecards[0]?.id}
            onChange={({ target }) => onChange({ scorecardId: target.value })}
          >
            {scorecards.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </SettingRow>
        <OrderValue settings={settings} onChange={onChange} />
        <SettingRow title={t('settings.market')}>
          <Select
            label={t('settings.market')}
            value={settings.market ?? ''}
            onChange={({ target: { value } }) => onChange({ market: markets.find((one) => one === value) })}
          >
            <option value="">{t('settings.marketNone')}</option>
            {markets.map((market) => (
              <option key={market} value={market}>
                {t(`settings.markets.${market}`)}
              </option>
            ))}
          </Select>
        </SettingRow>
      </div>
    </Section>
  )
}

/** Takes effect when the field is left: half a number is no order. */
function OrderValue({ settings, onChange }: Pick<SettingsViewProps, 'settings' | 'onChange'>) {
  const { t } = useTexts()
  const [text, setText] = useState(settings.orderValueUsd?.toString() ?? '')
  const value = Number(text)
  const isGood = text.trim() === '' || (value > 0 && value <= 1e9)
  return (
    <SettingRow title={t('settings.orderValue')} hint={t('settings.orderValueHint')}>
      <input
        aria-label={t('settings.orderValue')}
        aria-invalid={!isGood}
        inputMode="decimal"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={() => isGood && onChange({ orderValueUsd: text.trim() === '' ? undefined : value })}
        className={`${controlClass} h-[30px] !w-28 text-end tabular-nums aria-invalid:border-high`}
      />
    </SettingRow>
  )
}

/** Spans of time that are worth a choice, in days. */
const historySpans = [90, 180, 365, 730, 3650]

function MemorySettings({ settings: { historyDays }, onChange }: SettingsViewProps) {
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

function BrowserSettings({ settings, onChange }: SettingsViewProps) {
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
