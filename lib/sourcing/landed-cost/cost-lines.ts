import type { Leg } from '../incoterms/legs.ts'

/** The colours of a bar: where the money goes, from the goods to the reserve. */
export const costGroups = [
  'goods',
  'quality',
  'transport',
  'duty-and-tax',
  'clearance',
  'other',
  'contingency',
] as const

export type CostGroup = (typeof costGroups)[number]

interface LineSpec {
  group: CostGroup
  /** The leg that it pays for; the line is the buyer's only where the leg is. */
  leg?: Leg
}

/** Every line of a landed cost in its order. Contingency is last: it may be a share of all others. */
export const lineSpecs = {
  goods: { group: 'goods' },
  tooling: { group: 'quality' },
  samples: { group: 'quality' },
  inspection: { group: 'quality' },
  'origin-loading': { group: 'transport', leg: 'origin-loading' },
  'pre-carriage': { group: 'transport', leg: 'pre-carriage' },
  'export-clearance': { group: 'clearance', leg: 'export-clearance' },
  'origin-terminal': { group: 'transport', leg: 'origin-terminal' },
  freight: { group: 'transport', leg: 'main-carriage' },
  insurance: { group: 'transport', leg: 'insurance' },
  'destination-terminal': { group: 'transport', leg: 'destination-terminal' },
  'entry-fees': { group: 'clearance', leg: 'import-clearance' },
  broker: { group: 'clearance', leg: 'import-clearance' },
  duty: { group: 'duty-and-tax', leg: 'duty-and-tax' },
  tax: { group: 'duty-and-tax', leg: 'duty-and-tax' },
  'on-carriage': { group: 'transport', leg: 'on-carriage' },
  unloading: { group: 'transport', leg: 'unloading' },
  'payment-fee': { group: 'other' },
  storage: { group: 'other' },
  documents: { group: 'other' },
  contingency: { group: 'contingency' },
} as const satisfies Record<string, LineSpec>

export type LineId = keyof typeof lineSpecs
