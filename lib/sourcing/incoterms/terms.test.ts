import { describe, expect, it } from 'vitest'
import { incoterms, type Incoterm } from '@/lib/core/quote.ts'
import { freightMethods } from '../landed-cost/freight-guide.ts'
import { legs } from './legs.ts'
import { termWarnings } from './term-warnings.ts'
import { deliveryOf, payerOf, placesOf, riskOf } from './terms.ts'

/** From the first leg that the buyer pays, as ICC's own overview of the rules shows them. */
const buyersLegs: Record<Incoterm, string> = {
  EXW: 'origin-loading pre-carriage export-clearance origin-terminal main-carriage insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  FCA: 'origin-terminal main-carriage insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  FAS: 'origin-terminal main-carriage insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  FOB: 'main-carriage insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  CFR: 'insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  CPT: 'insurance destination-terminal import-clearance duty-and-tax on-carriage unloading',
  CIF: 'destination-terminal import-clearance duty-and-tax on-carriage unloading',
  CIP: 'destination-terminal import-clearance duty-and-tax on-carriage unloading',
  DAP: 'import-clearance duty-and-tax unloading',
  DPU: 'import-clearance duty-and-tax',
  DDP: 'unloading',
}

describe('who pays', () => {
  it.each(incoterms)('%s', (term) => {
    const delivery = deliveryOf(term)
    expect(legs.filter((leg) => payerOf(leg, delivery) === 'buyer').join(' ')).toBe(buyersLegs[term])
  })

  it('is the buyer from the gate on where FCA names the premises', () => {
    const delivery = deliveryOf('FCA', 'premises')
    expect(payerOf('origin-loading', delivery)).toBe('seller')
    expect(payerOf('export-clearance', delivery)).toBe('seller')
    expect(payerOf('pre-carriage', delivery)).toBe('buyer')
  })

  // DDP does not stand behind DPU: only under DPU the seller unloads.
  it.each<Incoterm[]>([
    ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU'],
    ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DDP'],
    ['EXW', 'FCA', 'FAS', 'FOB', 'CFR', 'CIF', 'DAP', 'DPU'],
  ])('%s, %s, %s, %s …: no term leaves more to the buyer than the one before it', (...chain) => {
    for (const [index, term] of chain.slice(1).entries()) {
      const before = deliveryOf(chain[index] ?? 'EXW')
      const moved = legs.filter(
        (leg) => payerOf(leg, before) === 'seller' && payerOf(leg, deliveryOf(term)) === 'buyer',
      )
      expect(moved, `${chain[index]} to ${term}`).toEqual([])
    }
  })
})

describe('where the risk passes', () => {
  it.each<[Incoterm, string]>([
    ['EXW', 'at-premises-not-loaded'],
    ['FCA', 'handed-to-carrier'],
    ['CPT', 'handed-to-carrier'],
    ['CIP', 'handed-to-carrier'],
    ['DAP', 'at-door-not-unloaded'],
    ['DPU', 'at-door-unloaded'],
    ['DDP', 'at-door-not-unloaded'],
    ['FAS', 'alongside-ship'],
    ['FOB', 'on-board'],
    ['CFR', 'on-board'],
    ['CIF', 'on-board'],
  ])('%s: %s', (term, point) => {
    expect(deliveryOf(term).riskPasses).toBe(point)
  })

  it.each<Incoterm>(['CPT', 'CIP', 'CFR', 'CIF'])(
    '%s: the seller pays a voyage at the buyer’s risk',
    (term) => {
      const delivery = deliveryOf(term)
      expect(payerOf('main-carriage', delivery)).toBe('seller')
      expect(riskOf('main-carriage', delivery)).toBe('buyer')
    },
  )

  it('never goes back to the seller', () => {
    for (const delivery of incoterms.flatMap((term) =>
      placesOf(term).map((place) => deliveryOf(term, place)),
    )) {
      const bearers = legs.flatMap((leg) => riskOf(leg, delivery) ?? [])
      expect(bearers.join(' ')).toMatch(/^(seller ?)*(buyer ?)*$/)
    }
  })

  it('does not ask of paperwork', () => {
    expect(riskOf('import-clearance', deliveryOf('FOB'))).toBeUndefined()
  })
})

describe('warnings', () => {
  it.each<[Incoterm, Incoterm]>([
    ['FAS', 'FCA'],
    ['FOB', 'FCA'],
    ['CFR', 'CPT'],
    ['CIF', 'CIP'],
  ])('%s is for ships: offers %s by air, by courier and in a container', (term, offer) => {
    expect(termWarnings(term, 'air')).toContainEqual({ code: 'sea-term-by-air', offer })
    expect(termWarnings(term, 'courier')).toContainEqual({ code: 'sea-term-by-air', offer })
    expect(termWarnings(term, 'sea-fcl')).toContainEqual({ code: 'sea-term-with-container', offer })
    expect(termWarnings(term, 'sea-lcl')).toContainEqual({ code: 'sea-term-with-container', offer })
  })

  it.each(freightMethods)('FCA and DAP fit %s', (method) => {
    expect(termWarnings('FCA', method)).toEqual([])
    expect(termWarnings('DAP', method)).toEqual([])
  })

  it.each<[Incoterm, string]>([
    ['CIF', 'insured-clauses-c'],
    ['CIP', 'insured-clauses-a'],
    ['EXW', 'buyer-clears-export'],
    ['DDP', 'seller-imports'],
    ['CPT', 'paid-by-seller-at-buyers-risk'],
  ])('%s: %s', (term, code) => {
    expect(termWarnings(term, 'air').map((warning) => warning.code)).toContain(code)
  })
})
