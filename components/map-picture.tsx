import type { MapLayout, PlacedPoint } from '@/lib/compare/map-layout.ts'
import type { Band } from '@/lib/core/assessment.ts'
import { bandTone, toneText } from './band-tone.ts'
import { MapMark } from './map-mark.tsx'
import { useTexts } from './texts-context.ts'

interface MapPictureProps {
  layout: MapLayout
  width: number
  height: number
  currency: string
  bandOf: (id: string) => Band
  /** The point that is asked about. */
  active?: string | undefined
}

/** Axes, whiskers, marks and names. Buttons and a table beside it say the same. */
export function MapPicture({ layout, width, height, ...marks }: MapPictureProps) {
  const { formats } = useTexts()
  const { plot, riskTicks, priceTicks, points } = layout
  return (
    <svg aria-hidden width={width} height={height} direction="ltr" className="block text-[11px]">
      <g className="stroke-line">
        {priceTicks.map(({ value, at }) => (
          <line key={value} x1={plot.left} x2={plot.right} y1={at} y2={at} />
        ))}
        {riskTicks.map(({ value, at }) => (
          <line key={value} x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
        ))}
      </g>
      <g className="fill-faint tabular-nums">
        {priceTicks.map(({ value, at }) => (
          <text key={value} x={plot.left - 8} y={at} dy="0.32em" textAnchor="end">
            {formats.price(value, marks.currency)}
          </text>
        ))}
        {riskTicks.map(({ value, at }) => (
          <text key={value} x={at} y={plot.bottom + 18} textAnchor="middle">
            {formats.amount(value, 'count')}
          </text>
        ))}
      </g>
      {points.map((point) => (
        <Point key={point.id} point={point} {...marks} />
      ))}
    </svg>
  )
}

type PointProps = Pick<MapPictureProps, 'bandOf' | 'active'> & { point: PlacedPoint }

function Point({ point, bandOf, active }: PointProps) {
  const { id, x, y, radius, anchor, whisker, label } = point
  const band = bandOf(id)
  return (
    <g opacity={active === undefined || active === id ? 1 : 0.35}>
      <g className={`stroke-current ${toneText[bandTone[band]]}`} strokeOpacity={0.55} strokeWidth={1.4}>
        <line x1={whisker.from} x2={whisker.to} y1={y} y2={y} />
        <line x1={whisker.from} x2={whisker.from} y1={y - 3} y2={y + 3} />
        <line x1={whisker.to} x2={whisker.to} y1={y - 3} y2={y + 3} />
        {(anchor.x !== x || anchor.y !== y) && (
          <line x1={anchor.x} y1={anchor.y} x2={x} y2={y} strokeDasharray="1.5 2" />
        )}
      </g>
      <MapMark band={band} x={x} y={y} radius={radius} />
      {label && (
        <text
          x={label.x}
          y={label.y}
          dy="0.32em"
          textAnchor={label.end ? 'end' : 'start'}
          className="fill-ink stroke-ground"
          strokeWidth={3}
          paintOrder="stroke"
        >
          {label.text}
        </text>
      )}
    </g>
  )
}
