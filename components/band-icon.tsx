import type { Band } from '@/lib/core/assessment.ts'

const radius = 6.2
const circumference = 2 * Math.PI * radius

interface BandIconProps {
  band: Band
  /** How much of the ring is drawn: the share of the scorecard that was seen, 0 to 1. */
  coverage: number
}

/** The band as a shape, so that colour only helps. */
export function BandIcon({ band, coverage }: BandIconProps) {
  return (
    <svg
      aria-hidden
      width={16}
      height={16}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
    >
      {(band === 'low' || band === 'medium') && (
        <circle
          cx={8}
          cy={8}
          r={radius}
          strokeDasharray={`${coverage * circumference} ${circumference}`}
          transform="rotate(-90 8 8)"
        />
      )}
      {band === 'low' && <path d="m5.4 8.2 1.8 1.8 3.4-3.8" />}
      {band === 'medium' && <path d="M8 5v3.4M8 10.6v.1" />}
      {band === 'high' && <path d="M5.6 2h4.8L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6zM8 5v3.6M8 10.8v.1" />}
      {band === 'unproven' && (
        <path d="M4.5 2.5h7M4.5 13.5h7M5.5 2.5c0 3 5 3.5 5 5.5s-5 2.5-5 5.5M10.5 2.5c0 3-5 3.5-5 5.5s5 2.5 5 5.5" />
      )}
      {band === 'unknown' && (
        <>
          <circle cx={8} cy={8} r={radius} strokeDasharray="2.5 2.4" />
          <path d="M5.6 8h4.8" />
        </>
      )}
    </svg>
  )
}
