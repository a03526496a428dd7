import type { FactName, FactValue } from '@/lib/core/facts.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'
import { defineColumn } from './column.ts'
import type { ExportRow } from './export-row.ts'
import { listText } from './list-text.ts'
import { offerOf } from './offer.ts'

type Read<Value> = (row: ExportRow) => Value | null | undefined

const column = defineColumn<ExportRow>()

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

/**
 * Every column of an export, in its order; the set only grows, at the end, so that older files stay readable.
 * Names are a contract with the buyer's own sheets and are not translated.
 */
export const columns = [
  column('record_id', 'text', ({ supplier }) => supplier.id),
  column('list', 'text', ({ list }) => list?.name),
  column('status', 'text', ({ entry }) => entry?.status),
  column('priority', 'text', ({ entry }) => entry?.priority),
  column('tags', 'text', ({ entry }) => joined(entry?.tags ?? [])),
  column('my_rating', 'number', ({ entry }) => entry?.rating),
  column('decision', 'text', ({ entry }) => entry?.decision),
  column('decision_reason', 'text', ({ entry }) => entry?.decisionReason),
  column('supplier_name', 'text', fact('name')),
  column('supplier_name_cn', 'text'),
  column('company_id', 'id', ({ supplier }) => supplier.companyIds[0]),
  column('also_seen_as', 'text', ({ supplier }) => joined(supplier.hosts.slice(1))),
  column('supplier_url', 'text', ({ supplier: { hosts } }) => hosts[0] && `https://${hosts[0]}/`),
  column('product_title', 'text', (row) => offerOf(row).title),
  column('product_url', 'text', (row) => offerOf(row).link),
  column('query', 'text'),
  column('country', 'text', fact('country')),
  column('province', 'text', ({ supplier }) => supplier.details?.province?.value),
  column('business_type', 'text', (row) => joined(fact('businessTypes')(row) ?? [])),
  column('years_on_alibaba', 'number', fact('yearsOnAlibaba')),
  column('gold', 'yes-no', fact('goldSupplier')),
  column('verified_level', 'text', fact('verification')),
  column('verified_by', 'text', fact('assessor')),
  column('report_valid_until', 'date', ({ supplier }) => supplier.details?.report?.value.validUntil),
  column('trade_assurance', 'yes-no', fact('tradeAssurance')),
  column('rating', 'number', fact('storeRating')),
  column('review_count', 'number', fact('reviewCount')),
  column('rating_adjusted', 'number', ({ assessment: { reasons } }) => {
    const shrunk = reasons.find(({ code }) => code === 'RATING')?.params.shrunk
    return typeof shrunk === 'number' ? shrunk : undefined
  }),
  column('orders_12m', 'range', yearlyOrders),
  column('online_revenue_min', 'number', end('revenueUsd', 'min')),
  column('online_revenue_max', 'number', end('revenueUsd', 'max')),
  column('revenue_currency', 'text', (row) => fact('revenueUsd')(row) && 'USD'),
  column('on_time_pct', 'range', fact('onTimePercent')),
  column('response_hours_max', 'number', end('responseTimeHours', 'max')),
  column('response_rate_pct', 'range', fact('responseRatePercent')),
  column('reorder_pct', 'range', fact('reorderPercent')),
  column('staff_min', 'number', end('employees', 'min')),
  column('floor_m2_min', 'number', end('floorSpaceM2', 'min')),
  column('registered_capital', 'text'),
  column('year_established', 'number', fact('yearEstablished')),
  column('main_products', 'text', ({ supplier }) => joined(supplier.details?.mainProducts?.value ?? [])),
  column('certificates', 'text', (row) => joined(fact('certificates')(row) ?? [])),
  column('currency', 'text', (row) => offerOf(row).currency),
  column('price_min', 'number', (row) => offerOf(row).price?.min),
  column('price_max', 'number', (row) => offerOf(row).price?.max),
  column('target_qty', 'number'),
  column('unit_price_at_qty', 'number'),
  column('moq', 'number', (row) => offerOf(row).moq?.quantity),
  column('moq_unit', 'text', (row) => offerOf(row).moq?.unit),
  column('lead_time_days', 'range', (row) => offerOf(row).leadTimeDays),
  column('price_vs_median_pct', 'number'),
  column('median_n', 'number'),
  column('incoterm', 'text', (row) => offerOf(row).incoterm),
  column('sample_cost', 'number', (row) => offerOf(row).sampleCost),
  column('tooling_cost', 'number', (row) => offerOf(row).toolingCost),
  column('freight_est', 'number'),
  column('duty_pct', 'number'),
  column('landed_unit_est', 'number'),
  column('payment_terms', 'text', (row) => offerOf(row).paymentTerms),
  column('quote_valid_until', 'date', (row) => offerOf(row).validUntil),
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
  column('next_action', 'text', ({ entry }) => entry?.nextAction?.text),
  column('next_action_date', 'date', ({ entry }) => entry?.nextAction?.day),
  column('questions_open', 'text', ({ assessment }) =>
    joined(assessment.flags.flatMap(({ question }) => question ?? [])),
  ),
  column('beneficiary_matches', 'yes-no'),
  column('licence_checked', 'yes-no'),
  column('sample_result', 'text'),
  column('inspection_result', 'text'),
  column('notes', 'text', ({ notes }) => notes.map(({ text }) => text).join('\n\n')),
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
]
