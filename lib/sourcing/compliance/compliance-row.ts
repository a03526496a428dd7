import * as z from 'zod/mini'
import { isDay } from '../day.ts'
import { productFamilies } from './families.ts'
import { papers } from './papers.ts'

/** Markets whose law is in the table. */
export const ruledMarkets = ['us', 'eu', 'uk'] as const

export type RuledMarket = (typeof ruledMarkets)[number]

/** What happens on a day that matters to an order placed now; its sentence is by its code. */
export const changeCodes = [
  'new-toy-rules',
  'electronic-certificates',
  'device-quality-rules',
  'short-warnings',
  'product-safety-rules',
  'radio-security',
  'common-charger',
  'common-charger-laptops',
  'cyber-reporting',
  'cyber-resilience',
  'battery-bin-mark',
  'battery-code',
  'battery-removal',
  'packaging-rules',
  'bisphenol-ban',
  'formaldehyde-limit',
  'pfhxa-ban',
  'deforestation',
  'machinery-rules',
  'ce-still-accepted',
  'ce-devices-end',
  'furniture-label',
] as const

const day = z.string().check(z.refine(isDay))
/** A line that says something: an empty or one-letter one is no source. */
const line = z.string().check(z.minLength(5), z.maxLength(200))
const some = <Item extends z.core.$ZodType>(item: Item) => z.array(item).check(z.minLength(1))
const guide = z.enum(['mitigate-risks-2025', 'safe-sourcing-2026', 'trade-assurance-practice'])

const common = {
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  families: some(z.enum(productFamilies)),
  /** Its official short name, in the language of the law: it is never translated. */
  name: line,
  papers: some(z.enum(papers)),
}

/** An act of law. None without number, date and source. */
export const legalActSchema = z.strictObject({
  ...common,
  market: z.enum(ruledMarkets),
  /** As it is cited, e.g. `Regulation (EU) 2023/988`. */
  number: line,
  date: day,
  /** Whether that day is the one of the act or the one on which it came into force. */
  dated: z.enum(['adopted', 'in-force']),
  /** Where it was published, e.g. `OJ L 135, 23.5.2023, p. 1`. */
  source: line,
  /** Standards that a guide names with it; an editor of the table adds none of their own. */
  standards: z.optional(some(z.strictObject({ name: line, guide }))),
  changes: z.optional(some(z.strictObject({ on: day, code: z.enum(changeCodes), source: line }))),
})

/** A standard that a guide names and no act of the table asks for. */
export const guidedStandardSchema = z.strictObject({ ...common, guide })

export type LegalAct = z.infer<typeof legalActSchema>
export type GuidedStandard = z.infer<typeof guidedStandardSchema>
