import type { Flag } from '@/lib/core/assessment.ts'
import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { FlagState } from '@/lib/core/flag-state.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'
import type { LandedCost } from '@/lib/sourcing/landed-cost/landed-cost.ts'
import { defineColumn, type Column } from './column.ts'
import type { ExportRow, ExportSource } from './export-row.ts'
import { listText } from './list-text.ts'
import { offerOf, priceAtQuantity } from './offer.ts'
import { claimCount, defectPercent, inspectionResult, lateOrders, orderCount } from './past-order-cells.ts'
import {
  beneficiaryMatches,
  chineseName,
  dutyPercent,
  licenceChecked,
  sampleResult,
  targetQuantity,
} from './plan-cells.ts'

type Read<Value> = (row: ExportRow) => Value | null | undefined

const column = defineColumn<ExportRow>()
const importable = defineColumn<ExportRow>({ isImportable: true })
const written = defineColumn<ExportRow, ExportSource>({ needs: ['notes'], isImportable: true })
const offered = defineColumn<ExportRow, ExportSource>({ needs: ['quotes'] })
const answered = defineColumn<ExportRow, ExportSource>({ needs: ['flagStates'] })
const planned = defineColumn<ExportRow, ExportSource>({ needs: ['plan'] })
const offeredForPlan = defineColumn<ExportRow, ExportSource>({ needs: ['quotes', 'plan'] })
const counted = defineColumn<ExportRow, ExportSource>({ needs: ['cost'] })

const fact =
  <Name extends FactName>(name: Name): Read<FactValue<Name>> =>
  ({ supplier }) =>
    supplier.facts[name]?.value

const end =
  (name: FactName, key: keyof WindowedRange): Read<number> =>
  ({ supplier }) => {
    const value = supplier.facts[name]?.value
    return typeof value === 'object' && value !== null ? (value as WindowedRange)[key] : undefined
  }

const joined = (parts: readonly string[]) => (parts.length === 0 ? undefined : listText(parts))

/** Orders counted over a known window, scaled to a year. */
function yearlyOrders({ supplier }: ExportRow): Range | undefined {
  const { min, max, days } = supplier.facts.orders?.value ?? {}
  if (days === undefined) return undefined
  const scale = (count: number | undefined) =>
    count === undefined ? undefined : Math.round((count * 365) / days)
  return { min: scale(min), max: scale(max) }
}

/** What the offer asks a unit at the quantity of the plan. */
function unitPriceAtTarget(row: ExportRow): number | undefined {
  const quantity = targetQuantity(row.plan)
  return quantity === undefined ? undefined : priceAtQuantity(offerOf(row), quantity)
}

/** What main carriage comes to; a rough default has ends. */
function freightOf(cost: LandedCost | undefined): Range & { amount?: number } {
  const { amount, estimate } = cost?.lines.find(({ id }) => id === 'freight') ?? {}
  if (amount === undefined) return {}
  const { min = amount, max = amount } = estimate ?? {}
  return { amount: Number(amount), min: Number(min), max: Number(max) }
}

/** The flags that the buyer put into a state; one of which nothing was said is open. */
function flagsIn(state: FlagState['state'], { assessment, flagStates = [] }: ExportRow): Flag[] {
  const states = new Map(flagStates.map((one) => [one.flagId, one.state]))
  return assessment.flags.filter(({ id }) => (states.get(id) ?? 'open') === state)
}

const codesIn = (state: FlagState['state'], row: ExportRow) =>
  joined(flagsIn(state, row).map(({ code }) => code))

/**
 * Every column of an export, in its order; the set only grows, at the end, so that older files stay readable.
 * Names are a contract with the buyer's own sheets and are not translated. Only those made as `importable` or
 * `written` are taken back by an import: the others tell what pages, tools and judgement made of it, and are made anew.
 * Nothing fills `query`, `registered_capital`, `price_vs_median_pct`, `median_n` (both stand for one page of offers
 * and are not kept), `contact_name`, `wechat_whatsapp`, `first_contact` and `last_contact` yet.
 */
export const columns: readonly Column<ExportRow, ExportSource>[] = [
  importable('record_id', 'text', ({ supplier }) => supplier.id),
  importable('list', 'text', ({ list }) => list?.name),
  importable('status', 'text', ({ entry }) => entry?.status),
  importable('priority', 'text', ({ entry }) => entry?.priority),
  importable('tags', 'text', ({ entry }) => joined(entry?.tags ?? [])),
  importable('my_rating', 'number', ({ entry }) => entry?.rating),
  importable('decision', 'text', ({ entry }) => entry?.decision),
  importable('decision_reason', 'text', ({ entry }) => entry?.decisionReason),
  importable('supplier_name', 'text', fact('name')),
  planned('supplier_name_cn', 'text', ({ plan }) => chineseName(plan)),
  importable('company_id', 'id', ({ supplier }) => supplier.companyIds[0]),
  column('also_seen_as', 'text', ({ supplier }) => joined(supplier.hosts.slice(1))),
  importable('supplier_url', 'text', ({ supplier: { hosts } }) => hosts[0] && `https://${hosts[0]}/`),
  offered('product_title', 'text', (row) => offerOf(row).title),
  offered('product_url', 'text', (row) => offerOf(row).link),
  column('query', 'text'),
  importable('country', 'text', fact('country')),
  column('province', 'text', ({ supplier }) => supplier.details?.province?.value),
  importable('business_type', 'text', (row) => joined(fact('businessTypes')(row) ?? [])),
  importable('years_on_alibaba', 'number', fact('yearsOnAlibaba')),
  importable('gold', 'yes-no', fact('goldSupplier')),
  importable('verified_level', 'text', fact('verification')),
  importable('verified_by', 'text', fact('assessor')),
  column('report_valid_until', 'date', ({ supplier }) => supplier.details?.report?.value.validUntil),
  importable('trade_assurance', 'yes-no', fact('tradeAssurance')),
  importable('rating', 'number', fact('storeRating')),
  importable('review_count', 'number', fact('reviewCount')),
  column('rating_adjusted', 'number', ({ assessment: { reasons } }) => {
    const shrunk = reasons.find(({ code }) => code === 'RATING')?.params.shrunk
    return typeof shrunk === 'number' ? shrunk : undefined
  }),
  column('orders_12m', 'range', yearlyOrders),
  column('online_revenue_min', 'number', end('revenueUsd', 'min')),
  column('online_revenue_max', 'number', end('revenueUsd', 'max')),
  column('revenue_currency', 'text', (row) => fact('revenueUsd')(row) && 'USD'),
  importable('on_time_pct', 'range', fact('onTimePercent')),
  importable('response_hours_max', 'number', end('responseTimeHours', 'max')),
  importable('response_rate_pct', 'range', fact('responseRatePercent')),
  importable('reorder_pct', 'range', fact('reorderPercent')),
  column('staff_min', 'number', end('employees', 'min')),
  column('floor_m2_min', 'number', end('floorSpaceM2', 'min')),
  column('registered_capital', 'text'),
  importable('year_established', 'number', fact('yearEstablished')),
  column('main_products', 'text', ({ supplier }) => joined(supplier.details?.mainProducts?.value ?? [])),
  importable('certificates', 'text', (row) => joined(fact('certificates')(row) ?? [])),
  offered('currency', 'text', (row) => offerOf(row).currency),
  offered('price_min', 'number', (row) => offerOf(row).price?.min),
  offered('price_max', 'number', (row) => offerOf(row).price?.max),
  planned('target_qty', 'number', ({ plan }) => targetQuantity(plan)),
  offeredForPlan('unit_price_at_qty', 'number', unitPriceAtTarget),
  offered('moq', 'number', (row) => offerOf(row).moq?.quantity),
  offered('moq_unit', 'text', (row) => offerOf(row).moq?.unit),
  offered('lead_time_days', 'range', (row) => offerOf(row).leadTimeDays),
  column('price_vs_median_pct', 'number'),
  column('median_n', 'number'),
  offered('incoterm', 'text', (row) => offerOf(row).incoterm),
  offered('sample_cost', 'number', (row) => offerOf(row).sampleCost),
  offered('tooling_cost', 'number', (row) => offerOf(row).toolingCost),
  counted('freight_est', 'number', ({ cost }) => freightOf(cost)?.amount),
  planned('duty_pct', 'number', ({ plan }) => dutyPercent(plan)),
  counted('landed_unit_est', 'number', ({ cost }) => cost && Number(cost.perUnit)),
  offered('payment_terms', 'text', (row) => offerOf(row).paymentTerms),
  offered('quote_valid_until', 'date', (row) => offerOf(row).validUntil),
  column('risk_score', 'number', ({ assessment: { score } }) => score && Math.round(score)),
  column('risk_band', 'text', ({ assessment }) => assessment.band),
  column('coverage_pct', 'number', ({ assessment }) => Math.round(assessment.coverage * 100)),
  column('reason_codes', 'text', ({ assessment }) =>
    joined(assessment.reasons.filter(({ points }) => points > 0).map(({ code }) => code)),
  ),
  column('red_flags', 'text', ({ assessment }) => joined(assessment.flags.map(({ code }) => code))),
  column('model_version', 'text', ({ assessment: { scorecard } }) => `${scorecard.id}@${scorecard.version}`),
  column('contact_name', 'text'),
  column('wechat_whatsapp', 'text'),
  column('first_contact', 'day'),
  column('last_contact', 'day'),
  importable('next_action', 'text', ({ entry }) => entry?.nextAction?.text),
  importable('next_action_date', 'date', ({ entry }) => entry?.nextAction?.day),
  answered('questions_open', 'text', (row) =>
    joined(flagsIn('open', row).flatMap(({ question }) => question ?? [])),
  ),
  planned('beneficiary_matches', 'yes-no', ({ plan }) => beneficiaryMatches(plan)),
  planned('licence_checked', 'yes-no', ({ plan }) => licenceChecked(plan)),
  planned('sample_result', 'text', ({ plan }) => sampleResult(plan)),
  planned('inspection_result', 'text', ({ plan }) => inspectionResult(plan)),
  written('notes', 'text', ({ notes }) => notes.map(({ text }) => text).join('\n\n')),
  column('first_seen', 'day', ({ supplier }) => supplier.firstSeen),
  column('last_seen', 'day', ({ supplier }) => supplier.lastSeen),
  column('source_pages', 'text', ({ supplier }) =>
    joined([...new Set(Object.values(supplier.facts).map(({ page }) => page))]),
  ),
  column('extension_version', 'text', ({ extensionVersion }) => extensionVersion),
  // The other ends of the ranges above, and their windows.
  column('response_hours_min', 'number', end('responseTimeHours', 'min')),
  column('staff_max', 'number', end('employees', 'max')),
  column('floor_m2_max', 'number', end('floorSpaceM2', 'max')),
  column('orders_min', 'number', end('orders', 'min')),
  column('orders_max', 'number', end('orders', 'max')),
  column('orders_days', 'number', end('orders', 'days')),
  column('online_revenue_days', 'number', end('revenueUsd', 'days')),
  counted('landed_currency', 'text', ({ cost }) => cost?.currency),
  counted('freight_est_min', 'number', ({ cost }) => freightOf(cost)?.min),
  counted('freight_est_max', 'number', ({ cost }) => freightOf(cost)?.max),
  // What the buyer made of red flags, and how past orders went.
  answered('flags_explained', 'text', (row) => codesIn('explained', row)),
  answered('flags_confirmed', 'text', (row) => codesIn('confirmed', row)),
  planned('past_orders', 'number', ({ plan }) => orderCount(plan)),
  planned('past_orders_late', 'number', ({ plan }) => lateOrders(plan)),
  planned('past_claims', 'number', ({ plan }) => claimCount(plan)),
  planned('past_defect_pct', 'number', ({ plan }) => defectPercent(plan)),
]
