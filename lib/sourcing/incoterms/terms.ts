import type { Incoterm } from '@/lib/core/quote.ts'
import { legs, type Leg, type Payer } from './legs.ts'

/** Which place the contract names: the seller's premises, a port or terminal, the buyer's door. */
export const namedPlaces = ['premises', 'terminal', 'door'] as const

export type NamedPlace = (typeof namedPlaces)[number]

/** Where the risk of loss passes to the buyer. */
export type RiskPoint =
  | 'at-premises-not-loaded'
  | 'loaded-at-premises'
  | 'handed-to-carrier'
  | 'alongside-ship'
  | 'on-board'
  | 'at-terminal-not-unloaded'
  | 'at-terminal-unloaded'
  | 'at-door-not-unloaded'
  | 'at-door-unloaded'

export interface Delivery {
  term: Incoterm
  place: NamedPlace
  sellerPays: readonly Leg[]
  riskPasses: RiskPoint
  /** From this leg on the goods travel at the buyer's risk; absent where the seller bears it to the end. */
  buyersRiskFrom?: Leg
}

const toCarrier = ['origin-loading', 'pre-carriage', 'export-clearance'] as const
const toDestination = [...toCarrier, 'origin-terminal', 'main-carriage'] as const
const insured = [...toDestination, 'insurance'] as const
const arrived = [...insured, 'destination-terminal', 'on-carriage'] as const
const customs = ['import-clearance', 'duty-and-tax'] as const

/**
 * Incoterms 2020 (ICC publication 723E), articles A2/B2 delivery, A3/B3 risk, A4/B4 carriage, A5/B5 insurance, A7/B7
 * clearance, A9/B9 costs. The first row of a term is the usual reading. Where the term leaves it to the contract of
 * carriage who pays for unloading at the destination (CPT, CIP, CFR, CIF), it counts as the buyer's. Nobody owes
 * insurance under a D term, but the risk is the seller's, and so is the cost of covering it.
 */
const deliveries: readonly Delivery[] = [
  {
    term: 'EXW',
    place: 'premises',
    sellerPays: [],
    riskPasses: 'at-premises-not-loaded',
    buyersRiskFrom: 'origin-loading',
  },
  {
    term: 'FCA',
    place: 'terminal',
    sellerPays: toCarrier,
    riskPasses: 'handed-to-carrier',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'FCA',
    place: 'premises',
    sellerPays: ['origin-loading', 'export-clearance'],
    riskPasses: 'loaded-at-premises',
    buyersRiskFrom: 'pre-carriage',
  },
  {
    term: 'CPT',
    place: 'terminal',
    sellerPays: toDestination,
    riskPasses: 'handed-to-carrier',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'CPT',
    place: 'door',
    sellerPays: [...toDestination, 'destination-terminal', 'on-carriage'],
    riskPasses: 'handed-to-carrier',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'CIP',
    place: 'terminal',
    sellerPays: insured,
    riskPasses: 'handed-to-carrier',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'CIP',
    place: 'door',
    sellerPays: arrived,
    riskPasses: 'handed-to-carrier',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'DAP',
    place: 'door',
    sellerPays: arrived,
    riskPasses: 'at-door-not-unloaded',
    buyersRiskFrom: 'unloading',
  },
  {
    term: 'DAP',
    place: 'terminal',
    sellerPays: insured,
    riskPasses: 'at-terminal-not-unloaded',
    buyersRiskFrom: 'destination-terminal',
  },
  { term: 'DPU', place: 'door', sellerPays: [...arrived, 'unloading'], riskPasses: 'at-door-unloaded' },
  {
    term: 'DPU',
    place: 'terminal',
    sellerPays: [...insured, 'destination-terminal'],
    riskPasses: 'at-terminal-unloaded',
    buyersRiskFrom: 'on-carriage',
  },
  {
    term: 'DDP',
    place: 'door',
    sellerPays: [...arrived, ...customs],
    riskPasses: 'at-door-not-unloaded',
    buyersRiskFrom: 'unloading',
  },
  {
    term: 'DDP',
    place: 'terminal',
    sellerPays: [...insured, ...customs],
    riskPasses: 'at-terminal-not-unloaded',
    buyersRiskFrom: 'destination-terminal',
  },
  {
    term: 'FAS',
    place: 'terminal',
    sellerPays: toCarrier,
    riskPasses: 'alongside-ship',
    buyersRiskFrom: 'origin-terminal',
  },
  {
    term: 'FOB',
    place: 'terminal',
    sellerPays: [...toCarrier, 'origin-terminal'],
    riskPasses: 'on-board',
    buyersRiskFrom: 'main-carriage',
  },
  {
    term: 'CFR',
    place: 'terminal',
    sellerPays: toDestination,
    riskPasses: 'on-board',
    buyersRiskFrom: 'main-carriage',
  },
  {
    term: 'CIF',
    place: 'terminal',
    sellerPays: insured,
    riskPasses: 'on-board',
    buyersRiskFrom: 'main-carriage',
  },
]

/** The places that a term can name, the usual one first. */
export function placesOf(term: Incoterm): NamedPlace[] {
  return deliveries.filter((delivery) => delivery.term === term).map(({ place }) => place)
}

/** What a term with its named place means; where the term does not know the place, its usual one counts. */
export function deliveryOf(term: Incoterm, place?: NamedPlace): Delivery {
  const readings = deliveries.filter((delivery) => delivery.term === term)
  const [usual] = readings
  if (usual === undefined) throw new Error(`No delivery for ${term}`)
  return readings.find((delivery) => delivery.place === place) ?? usual
}

/** Who pays a leg; not who bears its risk, see {@link riskOf}. */
export function payerOf(leg: Leg, { sellerPays }: Delivery): Payer {
  return sellerPays.includes(leg) ? 'seller' : 'buyer'
}

const withoutGoods: readonly Leg[] = ['export-clearance', 'insurance', 'import-clearance', 'duty-and-tax']

/** At whose risk the goods travel on a leg; `undefined` for the legs that are paperwork and move nothing. */
export function riskOf(leg: Leg, { buyersRiskFrom }: Delivery): Payer | undefined {
  if (withoutGoods.includes(leg)) return undefined
  if (buyersRiskFrom === undefined) return 'seller'
  return legs.indexOf(leg) >= legs.indexOf(buyersRiskFrom) ? 'buyer' : 'seller'
}
