import type { ReasonCode } from '@/lib/core/assessment.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { Cell } from './cell.ts'
import type { ComparedSupplier } from './compared-supplier.ts'
import type { Measure } from './fact-measures.ts'
import type { Offer } from './offer-at.ts'
import type { OwnRates } from './own-rates.ts'

export const groups = ['signals', 'offer', 'facts', 'flags', 'own'] as const
export type Group = (typeof groups)[number]

const ownProperties = [
  'score',
  'span',
  'coverage',
  'price',
  'product',
  'moq',
  'leadTime',
  'incoterm',
  'paymentTerms',
  'sampleCost',
  'toolingCost',
  'validUntil',
  'papers',
  'flags',
  'notChecked',
  'decision',
  'status',
  'rating',
  'tags',
  'nextAction',
] as const

export type PropertyId = (typeof ownProperties)[number] | `signal.${ReasonCode}` | `fact.${FactName}`

/** A supplier with its offer for the quantity, and how amounts are compared. */
export interface Subject {
  supplier: ComparedSupplier
  offer: Offer
  today: string
  own: OwnRates
}

/** One line of the comparison. */
export interface Property {
  id: PropertyId
  group: Group
  read: (subject: Subject) => Cell | undefined
  /** How good a known value is; absent where no value is better than another. */
  measure?: (cell: Cell) => Measure | undefined
}

/** A line that is neither a signal nor a fact. */
export const property = (
  id: (typeof ownProperties)[number],
  group: Group,
  read: Property['read'],
  measure?: Property['measure'],
): Property => ({ id, group, read, ...(measure && { measure }) })

/** The cell of a text; a text that says nothing is none. */
export const textCell = (value: string | undefined): Cell | undefined =>
  value === undefined || value === '' ? undefined : { type: 'text', text: value }

/** The cell of several texts, each once. */
export const textsCell = (values: readonly string[] = []): Cell | undefined =>
  values.length === 0 ? undefined : { type: 'texts', texts: [...new Set(values)] }
