import { useState } from 'react'
import { markets } from '@/lib/settings/settings-schema.ts'
import type { SettingsViewProps } from './settings-view.tsx'
import { useTexts } from './texts-context.ts'
import { controlClass } from './ui/field.tsx'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'
import { SettingRow } from './ui/setting-row.tsx'

/** What the buyer is about to order: it changes how suppliers are judged and what is advised. */
export function OrderSettings({ settings, scorecards, onChange }: SettingsViewProps) {
  const { t } = useTexts()
  return (
    <Section title={t('settings.buying')}>
      <div className="divide-y divide-line border-y border-line">
        <SettingRow title={t('settings.scorecard')}>
          <Select
            label={t('settings.scorecard')}
            value={(scorecards.find(({ id }) => id === settings.scorecardId) ?? scorecards[0])?.id}
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
