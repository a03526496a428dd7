import type { Column } from './column.ts'
import { columns } from './columns.ts'
import type { ExportRow, ExportSource } from './export-row.ts'

const byName = new Map(columns.map((column) => [column.name, column]))

/**
 * The columns of these names, in this order, as a buyer chose them. A name that no column has is left out: a choice
 * outlives the version that it was made with.
 */
export const chosenColumns = (names: readonly string[]): Column<ExportRow, ExportSource>[] =>
  [...new Set(names)].flatMap((name) => byName.get(name) ?? [])

/** Ready-made choices of columns, one line a supplier. The evidence log has lines and columns of its own. */
export const presets = {
  full: columns,
  short: chosenColumns([
    'list',
    'status',
    'supplier_name',
    'supplier_url',
    'country',
    'business_type',
    'years_on_alibaba',
    'verified_level',
    'rating',
    'review_count',
    'on_time_pct',
    'risk_score',
    'risk_band',
    'coverage_pct',
    'notes',
  ]),
  'quote-sheet': chosenColumns([
    'supplier_name',
    'contact_name',
    'product_title',
    'product_url',
    'currency',
    'price_min',
    'price_max',
    'target_qty',
    'unit_price_at_qty',
    'moq',
    'moq_unit',
    'lead_time_days',
    'incoterm',
    'sample_cost',
    'tooling_cost',
    'freight_est',
    'duty_pct',
    'landed_unit_est',
    'landed_currency',
    'payment_terms',
    'quote_valid_until',
    'status',
    'risk_band',
    'notes',
  ]),
} as const

export type Preset = keyof typeof presets
