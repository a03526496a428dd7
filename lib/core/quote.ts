import * as z from 'zod/mini'
import { amountField, dayField, idField, lineField, momentField, textField } from './field-schemas.ts'

/** The eleven rules of Incoterms 2020 (International Chamber of Commerce). */
export const incoterms = [
  'EXW',
  'FCA',
  'FAS',
  'FOB',
  'CFR',
  'CIF',
  'CPT',
  'CIP',
  'DAP',
  'DPU',
  'DDP',
] as const

/** What a supplier offered, as the buyer wrote it down. All amounts are in its one currency (ISO 4217). */
export const quoteSchema = z.object({
  id: idField,
  supplierId: idField,
  /** What is quoted. */
  product: z.optional(lineField),
  productId: z.optional(z.string().check(z.regex(/^\d{5,20}$/))),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  /** Unit price from this quantity on, by rising quantity. */
  prices: z.array(z.object({ from: amountField.check(z.gt(0)), price: amountField })).check(z.maxLength(20)),
  /** What a unit is, e.g. `piece`. */
  unit: z.optional(lineField),
  incoterm: z.optional(z.enum(incoterms)),
  /** The place that the Incoterm names, e.g. `Ningbo`. */
  place: z.optional(lineField),
  /** The day of the quote, and the last one on which it holds. */
  quotedOn: z.optional(dayField),
  validUntil: z.optional(dayField),
  leadTimeDays: z.optional(z.int().check(z.gte(0), z.lte(3650))),
  sampleCost: z.optional(amountField),
  toolingCost: z.optional(amountField),
  /** E.g. `30 % deposit, 70 % before shipment`. */
  paymentTerms: z.optional(textField),
  /** Where it was stated, e.g. `message of 3 May`. */
  source: z.optional(lineField),
  createdAt: momentField,
  updatedAt: momentField,
})

export type Quote = z.infer<typeof quoteSchema>
export type Incoterm = (typeof incoterms)[number]

/** What a buyer states of a quote; the rest is kept by the memory. */
export type QuoteTerms = Omit<Quote, 'id' | 'supplierId' | 'createdAt' | 'updatedAt'>
