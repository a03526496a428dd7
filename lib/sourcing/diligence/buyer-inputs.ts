import type { BuyerInputs } from '@/lib/core/buyer-inputs.ts'
import { parseDecimal } from '@/lib/core/parse-decimal.ts'
import { isDay } from '../day.ts'
import type { Diligence, DiligenceInputs, TypedCertificate } from './diligence.ts'

type Inputs = DiligenceInputs

/** An object without the fields that hold nothing; `undefined` where that leaves nothing. */
function filled<Value extends object>(value: Value): Value | undefined {
  const entries = Object.entries(value).filter(([, field]) => field !== undefined)
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Value)
}

const line = (text = ''): string | undefined => text.trim() || undefined

const count = (text = ''): number | undefined => {
  const number = parseDecimal(text.trim(), { decimalMark: '.' })
  return number !== undefined && number > 0 ? number : undefined
}

/** Whether a text can be an address of mail, of which the host is compared. */
export const isMailAddress = (text: string): boolean => /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(text.trim())

function certificateOf({ name, number, holder, validUntil = '' }: TypedCertificate) {
  const until = isDay(validUntil) ? validUntil : undefined
  return filled({ name: line(name), number: line(number), holder: line(holder), validUntil: until })
}

/**
 * What red flags compare of what was typed: without what is empty, or cannot be a number, a day or an address.
 * `undefined` where nothing of it can be compared.
 */
export function buyerInputs({ inputs = {} }: Pick<Diligence, 'inputs'>): BuyerInputs | undefined {
  const { licence = {}, certificates = [], email = '' }: Inputs = inputs
  const { name, city, address } = licence
  const known = certificates.map(certificateOf).filter((one) => one !== undefined)
  return filled({
    licence: filled({ name: line(name), city: line(city), address: line(address) }),
    certificates: known.length === 0 ? undefined : known,
    email: isMailAddress(email) ? email.trim() : undefined,
    sameTextAs: line(inputs.sameTextAs),
    sameImageAs: line(inputs.sameImageAs),
    peers: filled({
      employees: count(inputs.peerEmployees),
      annualRevenueUsd: count(inputs.peerRevenueUsd),
    }),
    annualRevenueUsd: count(inputs.revenueUsd),
  })
}
