import type { PlacedPoint } from '@/lib/compare/map-layout.ts'
import type { MapPoint } from '@/lib/compare/map-points.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import { scoreSummary } from '@/lib/i18n/score-line.ts'
import { BandChip } from './band-chip.tsx'
import type { ComparedView } from './compared-view.ts'
import { mapPriceText } from './map-price-text.ts'
import { supplierName } from './supplier-name.ts'
import { useTexts } from './texts-context.ts'

interface MapWhyProps {
  id: string
  point: MapPoint<ComparedView>
  place: PlacedPoint
  /** Of the picture, in pixels. */
  width: number
}

const cardWidth = 248
/** The gravest flags, then the signals that cost most. */
const mostLines = 3

/** Why a point stands where it does, beside it. */
export function MapWhy({ id, point, place, width }: MapWhyProps) {
  const texts = useTexts()
  const { assessment } = point.supplier
  const lines = [
    ...gravestFirst(assessment.flags).map((flag) => flagTexts(flag, texts).title),
    ...assessment.reasons.filter(({ points }) => points > 0).map((reason) => reasonSentence(reason, texts)),
  ].slice(0, mostLines)
  const left = Math.min(Math.max(place.x - cardWidth / 2, 0), Math.max(width - cardWidth, 0))
  return (
    <div
      id={id}
      role="tooltip"
      dir="auto"
      className="pointer-events-none absolute z-[2] rounded-panel border border-line bg-ground p-3 text-start text-sm shadow-float"
      style={{ left, top: place.y + place.radius + 10, width: Math.min(cardWidth, width) }}
    >
      <p className="font-semibold wrap-anywhere">{supplierName(point.supplier, texts)}</p>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        <BandChip assessment={assessment} />
        <span className="tabular-nums">{mapPriceText(point, texts)}</span>
      </div>
      <p className="mt-1 text-xs text-faint tabular-nums">{scoreSummary(assessment, texts)}</p>
      {lines.length > 0 && (
        <ul className="mt-1.5 list-disc ps-4 text-xs text-soft">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
