import { useId } from 'react'
import type { ScorecardEdit } from './scorecard-weights.tsx'
import { useTexts } from './texts-context.ts'
import { NumberBox } from './ui/number-box.tsx'
import { Section } from './ui/section.tsx'
import { SettingRow } from './ui/setting-row.tsx'

interface ScorecardBandsProps extends ScorecardEdit {
  bands: { medium: number; high: number }
}

/** From which score a supplier is in a band. */
export function ScorecardBands({ bands, readOnly, mistakes, onNumber }: ScorecardBandsProps) {
  const { t } = useTexts()
  const mistakeId = useId()
  const isWrong = mistakes.some((path) => path.startsWith('bands'))
  return (
    <Section title={t('scorecards.bands')}>
      <div className="divide-y divide-line border-y border-line">
        {(['medium', 'high'] as const).map((band) => (
          <SettingRow key={band} title={t(`scorecards.bandFrom.${band}`)}>
            <NumberBox
              label={t(`scorecards.bandFrom.${band}`)}
              value={bands[band]}
              min={0}
              max={100}
              disabled={readOnly}
              invalid={isWrong}
              describedBy={isWrong ? mistakeId : undefined}
              onChange={(value) => onNumber(`bands.${band}`, value)}
            />
          </SettingRow>
        ))}
      </div>
      {isWrong && (
        <p id={mistakeId} className="mt-1 text-xs text-high">
          {t('scorecards.mistakes.bands')}
        </p>
      )}
    </Section>
  )
}
