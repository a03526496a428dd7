/** What somebody pays for on the way, in the order in which it happens. */
export const legs = [
  'origin-loading',
  'pre-carriage',
  'export-clearance',
  'origin-terminal',
  'main-carriage',
  'insurance',
  'destination-terminal',
  'import-clearance',
  'duty-and-tax',
  'on-carriage',
  'unloading',
] as const

export type Leg = (typeof legs)[number]

export type Payer = 'seller' | 'buyer'
