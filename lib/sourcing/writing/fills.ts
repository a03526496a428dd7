import type { Disagreement } from '@/lib/core/disagreement.ts'
import { parseDecimal } from '@/lib/core/parse-decimal.ts'
import { addDays } from '../day.ts'
import { disputeWindow } from '../payment/trade-assurance.ts'
import { moneyText } from './amount-text.ts'
import {
  daysText,
  dayText,
  measuresText,
  numbered,
  quantityText,
  quotedPrice,
  stagesText,
  termText,
} from './fill-texts.ts'
import type { Fill, Say } from './fill.ts'
import type { MessageSources } from './message-sources.ts'
import type { PlaceholderId } from './placeholders.ts'

/**
 * Days in which an answer can be expected. Source: 001_724ce68e1598ca07.txt, "Communicate with the Supplier First":
 * "Give them reasonable time to respond (7-10 days)".
 */
const daysToAnswer = 7

type SheetWord = 'materials' | 'colours' | 'packing' | 'labels' | 'tests' | 'destination' | 'samples'

const sheet = (name: SheetWord): Fill => ({
  from: 'specification',
  read: ({ specification }) => specification?.[name],
})

const unitOf = ({ order }: MessageSources) => order?.unit ?? 'piece'

const wantedQuantity = ({ specification, order }: MessageSources) =>
  parseDecimal((specification?.quantity?.trim() || order?.quantity.trim()) ?? '', { decimalMark: '.' }) ??
  Number.NaN

const sheetTerm: Fill = {
  from: 'specification',
  read: ({ specification }) => termText(specification?.incoterm, specification?.place),
}
const quotedTerm: Fill = { from: 'quote', read: ({ quote }) => termText(quote?.incoterm, quote?.place) }
const plannedTerm: Fill = { from: 'costs', read: ({ costs }) => costs?.incoterm }

const quotedCost = (name: 'sampleCost' | 'toolingCost'): Fill => ({
  from: 'quote',
  read: ({ quote }) => {
    const cost = quote?.[name]
    return cost === undefined ? undefined : moneyText(String(cost), quote?.currency ?? '')
  },
})

function differenceText({ fact, sides }: Disagreement, say: Say): string {
  const told = sides.map(({ page, at, value }) => ({
    value: say.factValue(fact, value),
    page: say.page(page),
    day: say.day(new Date(at).toISOString().slice(0, 10)),
  }))
  return say.difference(say.fact(fact), told)
}

function lastDayOfDispute({ plan: { assurance }, today }: MessageSources): string | undefined {
  if (assurance?.confirmedOn === undefined) return undefined
  const claim = disputeWindow(assurance.rules, assurance.confirmedOn, today)
  return claim.ok ? claim.value.lastDay : undefined
}

/** Where each placeholder is filled from beside what is typed for it; the first that holds something counts. */
export const fills: Record<PlaceholderId, readonly Fill[]> = {
  'my-name': [],
  'my-company': [],
  supplier: [{ from: 'record', read: ({ supplier }) => supplier }],
  product: [
    { from: 'specification', read: ({ specification }) => specification?.product },
    { from: 'quote', read: ({ quote }) => quote?.product },
    { from: 'listing', read: ({ listing }) => listing?.title },
  ],
  quantity: [
    {
      from: 'specification',
      read: (sources, say) => quantityText(sources.specification?.quantity, unitOf(sources), say),
    },
    { from: 'order', read: (sources, say) => quantityText(sources.order?.quantity, unitOf(sources), say) },
  ],
  dimensions: [
    {
      from: 'specification',
      read: ({ specification }, say) => specification && measuresText(specification.measures, say),
    },
  ],
  materials: [sheet('materials')],
  colours: [sheet('colours')],
  packing: [sheet('packing')],
  labels: [sheet('labels')],
  tests: [sheet('tests')],
  aql: [
    {
      from: 'specification',
      read: ({ specification: one }, say) => one && say.aql(one.level, one.major, one.minor),
    },
    {
      from: 'inspection',
      read: ({ plan: { inspection: one } }, say) => one && say.aql(one.level, one.major, one.minor),
    },
  ],
  'target-price': [
    {
      from: 'specification',
      read: (sources, say) => {
        const target = sources.specification?.targetPrice
        const price = target && moneyText(target.amount, target.currency)
        return price && say.unitPrice(price, unitOf(sources))
      },
    },
  ],
  incoterm: [sheetTerm, plannedTerm, quotedTerm],
  'delivery-term': [quotedTerm, plannedTerm, sheetTerm],
  destination: [sheet('destination')],
  samples: [sheet('samples')],
  price: [
    {
      from: 'quote',
      read: (sources, say) => sources.quote && quotedPrice(sources.quote, wantedQuantity(sources), say),
    },
  ],
  moq: [
    {
      from: 'listing',
      read: ({ listing }, say) =>
        listing?.moq && quantityText(String(listing.moq.quantity), listing.moq.unit ?? 'piece', say),
    },
  ],
  payment: [
    { from: 'payment', read: ({ plan }, say) => plan.payment && stagesText(plan.payment.stages, say) },
    { from: 'quote', read: ({ quote }) => quote?.paymentTerms },
  ],
  'lead-time': [
    { from: 'quote', read: ({ quote }, say) => daysText(quote?.leadTimeDays, say) },
    { from: 'milestones', read: ({ plan }, say) => daysText(plan.milestones?.productionDays, say) },
    { from: 'listing', read: ({ listing }, say) => daysText(listing?.leadTimeDays, say) },
  ],
  'needed-on': [{ from: 'milestones', read: ({ plan }, say) => dayText(plan.milestones?.neededOn, say) }],
  'sample-cost': [quotedCost('sampleCost')],
  'tooling-cost': [quotedCost('toolingCost')],
  'valid-until': [{ from: 'quote', read: ({ quote }, say) => dayText(quote?.validUntil, say) }],
  warranty: [],
  'late-remedy': [],
  questions: [
    {
      from: 'flags',
      read: ({ openFlags }, { question }) =>
        numbered([...new Set(openFlags.flatMap((flag) => question(flag) ?? []))]),
    },
  ],
  differences: [
    {
      from: 'pages',
      read: ({ disagreements }, say) => numbered(disagreements.map((one) => differenceText(one, say))),
    },
  ],
  'order-number': [],
  'order-date': [],
  'received-on': [{ from: 'assurance', read: ({ plan }, say) => dayText(plan.assurance?.confirmedOn, say) }],
  problem: [],
  evidence: [],
  remedy: [],
  'dispute-until': [{ from: 'assurance', read: (sources, say) => dayText(lastDayOfDispute(sources), say) }],
  'reply-by': [{ from: 'calendar', read: ({ today }, say) => say.day(addDays(today, daysToAnswer)) }],
}
