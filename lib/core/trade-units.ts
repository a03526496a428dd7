/** Units that orders are counted in, singular, with whether they are measured rather than counted. */
const units = {
  piece: false,
  set: false,
  pair: false,
  unit: false,
  box: false,
  carton: false,
  bag: false,
  roll: false,
  sheet: false,
  bottle: false,
  pack: false,
  dozen: false,
  kilogram: true,
  gram: true,
  ton: true,
  'metric ton': true,
  meter: true,
  'square meter': true,
  'cubic meter': true,
  liter: true,
} as const

export type TradeUnit = keyof typeof units

/** Of what is measured there may be fractions: `1.500` tons may be one and a half. */
export function isMeasured(unit: TradeUnit): boolean {
  return units[unit]
}
