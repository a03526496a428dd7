import type { ReactNode } from 'react'
import type { Band } from '@/lib/core/assessment.ts'
import { bandTone, toneText } from './band-tone.ts'

/** The shape of each band in a square from -1 to 1. */
const shapes: Record<Band, ReactNode> = {
  low: <circle r={1} vectorEffect="non-scaling-stroke" />,
  medium: <path d="M0-1 1 .8H-1z" vectorEffect="non-scaling-stroke" />,
  high: <path d="M-.9-.9H.9V.9H-.9z" vectorEffect="non-scaling-stroke" />,
  unproven: <path d="M0-1.1 1.1 0 0 1.1-1.1 0z" vectorEffect="non-scaling-stroke" />,
  unknown: <circle r={1} strokeDasharray="3 2.5" vectorEffect="non-scaling-stroke" />,
}

interface MapMarkProps {
  band: Band
  x: number
  y: number
  radius: number
}

/** A supplier on the map: the shape says the band, colour only helps. */
export function MapMark({ band, x, y, radius }: MapMarkProps) {
  return (
    <g
      transform={`translate(${x} ${y}) scale(${radius})`}
      className={`fill-current stroke-current ${toneText[bandTone[band]]}`}
      fillOpacity={band === 'unknown' ? 0 : 0.28}
      strokeWidth={1.6}
    >
      {shapes[band]}
    </g>
  )
}
