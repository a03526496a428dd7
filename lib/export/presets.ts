import { columns, type Column } from './columns.ts'

const named = (...names: string[]): Column[] =>
  names.map((name) => {
    const column = columns.find((one) => one.name === name)
    if (column === undefined) throw new RangeError(`no column ${name}`)
    return column
  })

/** Ready-made choices of columns. */
export const presets = {
  full: columns,
  short: named(
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
  ),
} as const

export type Preset = keyof typeof presets
