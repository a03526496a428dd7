import type { Band } from '@/lib/core/assessment.ts'
import type { Tone } from './ui/chip.tsx'

/** The colour that goes with a band. */
export const bandTone = {
  low: 'low',
  medium: 'medium',
  high: 'high',
  unproven: 'medium',
  unknown: 'unknown',
} as const satisfies Record<Band, Tone>

export const toneText = {
  low: 'text-low',
  medium: 'text-medium',
  high: 'text-high',
  unknown: 'text-unknown',
} as const satisfies Record<Tone, string>
