import type { DiligenceInputs } from '@/lib/sourcing/diligence/diligence.ts'

/** What pages state of the things that are typed off papers, to stand beside the fields. */
export interface StatedByPages {
  name?: string
  city?: string
  address?: string
}

/** A part of the form of what red flags compare. */
export interface DiligenceInputsProps {
  inputs: DiligenceInputs
  stated: StatedByPages
  onChange: (inputs: DiligenceInputs) => void
}
