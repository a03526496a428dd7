import type { TradeUnit } from '@/lib/core/trade-units.ts'
import { unitName, type MessagePhrases } from './message-phrases.ts'

const plurals: Record<TradeUnit, string> = {
  piece: 'pieces',
  set: 'sets',
  pair: 'pairs',
  unit: 'units',
  box: 'boxes',
  carton: 'cartons',
  bag: 'bags',
  roll: 'rolls',
  sheet: 'sheets',
  bottle: 'bottles',
  pack: 'packs',
  dozen: 'dozen',
  kilogram: 'kg',
  gram: 'g',
  ton: 'tons',
  'metric ton': 'metric tons',
  meter: 'm',
  'square meter': 'm²',
  'cubic meter': 'm³',
  liter: 'litres',
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** English: days with the month as a word, because 3/5 is another day on the other side of the ocean. */
export const enPhrases: MessagePhrases = {
  quantity: (amount, unit, isOne) => `${amount} ${isOne ? unit.trim() : unitName(plurals, unit)}`.trim(),
  unitPrice: (price, unit) => `${price} per ${unit.trim()}`,
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number)
    return `${day} ${months[(month ?? 1) - 1]} ${year}`
  },
  days: (amount, isOne) => `${amount} ${isOne ? 'day' : 'days'}`,
  tolerance: (amount, unit) => ` ± ${amount} ${unit}`,
  aql: (level, major, minor) =>
    `ISO 2859-1, ${level.startsWith('S') ? 'special' : 'general'} level ${level}; AQL ${major} for major and ${minor} for minor defects; no critical defects`,
  stages: {
    'contract-signed': 'the contract is signed',
    'samples-approved': 'the samples are approved',
    'production-finished': 'production is finished',
    'inspection-passed': 'the inspection is passed, before shipment',
    shipped: 'the goods are shipped',
    arrived: 'the goods arrive at the destination',
    received: 'the goods are received',
  },
  stage: (percent, event, days) =>
    days === undefined ? `${percent}% after ${event}` : `${percent}% ${days} after ${event}`,
  comma: ', ',
  semicolon: '; ',
  difference: (fact, sides) =>
    `${fact}: ${sides.map(({ value, page, day }) => `“${value}” (${page}, ${day})`).join('; ')}`,
}
