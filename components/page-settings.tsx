import { bands } from '@/lib/core/assessment.ts'
import { badgePlaces } from '@/lib/settings/settings-schema.ts'
import type { SettingsViewProps } from './settings-view.tsx'
import { useTexts } from './texts-context.ts'
import { Section } from './ui/section.tsx'
import { Switch } from './ui/switch.tsx'

/** Adds or takes away one value of a choice of several, in the order of all. */
const toggled = <Value extends string>(all: readonly Value[], chosen: readonly Value[], value: Value) =>
  all.filter((one) => (one === value) !== chosen.includes(one))

/** Where badges are drawn. */
export function BadgeSettings({ settings, onChange }: SettingsViewProps) {
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

/** What is done to the cards of a result page. */
export function ResultSettings({ settings, onChange }: SettingsViewProps) {
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
