import type { Assessment } from '@/lib/core/assessment.ts'
import { BandIcon } from './band-icon.tsx'
import { bandTone } from './band-tone.ts'
import { useTexts } from './texts-context.ts'
import { Chip } from './ui/chip.tsx'

/** Band word first, number second; dashed while much is open. */
export function BandChip({ assessment }: { assessment: Assessment }) {
  const { t, formats } = useTexts()
  const { band, score, coverage, provisional } = assessment
  return (
    <Chip
      tone={bandTone[band]}
      dashed={provisional && band !== 'unknown'}
      icon={<BandIcon band={band} coverage={coverage} />}
    >
      {t(`bands.${band}`)}
      {band !== 'unknown' && score !== undefined && (
        <span className="tabular-nums">{formats.amount(score, 'count')}</span>
      )}
    </Chip>
  )
}
