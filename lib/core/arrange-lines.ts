import type { Band } from './assessment.ts'
import { foldWord } from './fold-word.ts'
import { lineDepths, type Decision, type LineDepth, type LineSummary } from './list-line.ts'
import { entryStatuses, priorities, type EntryStatus } from './shortlist.ts'

/** What a list can be sorted by. `manual` is the buyer's own order. */
export const lineSorts = [
  'manual',
  'added',
  'name',
  'signals',
  'status',
  'priority',
  'price',
  'moq',
  'next',
] as const
export type LineSort = (typeof lineSorts)[number]

/** What must hold for a supplier to be shown; of several values of one kind any is enough. Empty shows all. */
export interface LineFilters {
  bands: readonly Band[]
  statuses: readonly EntryStatus[]
  decisions: readonly Decision[]
  tags: readonly string[]
  hasNotes: boolean
  isChanged: boolean
}

export const noFilters: LineFilters = {
  bands: [],
  statuses: [],
  decisions: [],
  tags: [],
  hasNotes: false,
  isChanged: false,
}

/** How a list is to be shown. */
export interface Arrangement {
  sort: LineSort
  descending: boolean
  filters: LineFilters
  /** What was typed into the search. */
  search: string
}

type Key = string | number | undefined

/** The place of a value among all; what is not among them has none. */
function rank<Value>(values: readonly Value[], value: Value | undefined): number | undefined {
  const place = value === undefined ? -1 : values.indexOf(value)
  return place === -1 ? undefined : place
}

/** Who is not known well enough has no place among the others. */
const riskOrder: readonly Band[] = ['low', 'medium', 'unproven', 'high']

/** Sorts by the first key that differs. */
const keys: Record<LineSort, { depth: LineDepth; of: ((line: LineSummary) => Key)[] }> = {
  manual: { depth: 'entry', of: [({ place }) => place] },
  added: { depth: 'entry', of: [({ addedAt }) => addedAt] },
  name: { depth: 'record', of: [({ name }) => name] },
  signals: { depth: 'assessment', of: [({ band }) => rank(riskOrder, band), ({ score }) => score] },
  status: { depth: 'entry', of: [({ status }) => rank(entryStatuses, status)] },
  priority: { depth: 'entry', of: [({ priority }) => rank(priorities, priority)] },
  // Amounts of different currencies do not compare.
  price: { depth: 'record', of: [({ price }) => price?.currency, ({ price }) => price?.amount] },
  moq: { depth: 'record', of: [({ moq }) => moq] },
  next: { depth: 'entry', of: [({ nextDay }) => nextDay] },
}

/** How much must be read to arrange a list like this. */
export function depthOf({ sort, filters, search }: Arrangement): LineDepth {
  const needed: LineDepth[] = [keys[sort].depth]
  if (search.trim() !== '' || filters.hasNotes || filters.isChanged) needed.push('record')
  if (filters.bands.length > 0) needed.push('assessment')
  return lineDepths.findLast((depth) => needed.includes(depth)) ?? 'entry'
}

/** Whether every supplier of the list is shown. */
export function showsAll({ filters, search }: Arrangement): boolean {
  const chosen = [filters.bands, filters.statuses, filters.decisions, filters.tags]
  return (
    search.trim() === '' &&
    !filters.hasNotes &&
    !filters.isChanged &&
    chosen.every(({ length }) => length === 0)
  )
}

const any = <Value>(wanted: readonly Value[], value: Value | undefined) =>
  wanted.length === 0 || (value !== undefined && wanted.includes(value))

/** A test for the suppliers that filters and search let through. */
function isShown({ filters, search }: Arrangement): (line: LineSummary) => boolean {
  const words = foldWord(search).split(' ')
  return (line) =>
    any(filters.statuses, line.status) &&
    any(filters.decisions, line.decision) &&
    any(filters.bands, line.band) &&
    (filters.tags.length === 0 || filters.tags.some((tag) => line.tags.includes(tag))) &&
    (!filters.hasNotes || line.hasNotes === true) &&
    (!filters.isChanged || line.isChanged === true) &&
    words.every((word) => word === '' || line.text?.includes(word) === true)
}

/** What has no value stands last, whichever way the others are turned. */
function compareKeys(one: Key, other: Key, sign: number): number {
  if (one === other) return 0
  if (one === undefined) return 1
  if (other === undefined) return -1
  return one < other ? -sign : sign
}

function compare({ sort, descending }: Arrangement) {
  const { of } = keys[sort]
  return (one: LineSummary, other: LineSummary): number => {
    for (const [index, keyOf] of of.entries()) {
      // A currency groups; only what stands within it is turned around.
      const sign = descending && (index === of.length - 1 || sort !== 'price') ? -1 : 1
      const order = compareKeys(keyOf(one), keyOf(other), sign)
      if (order !== 0) return order
    }
    return one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1)
  }
}

/**
 * The suppliers that are shown, in their order. Those of equal rank stand in the order of adding.
 *
 * @param isWhole false while more is being read: they stay in the order in which they came, so that nothing jumps
 */
export function arrangeLines(
  lines: readonly LineSummary[],
  arrangement: Arrangement,
  isWhole = true,
): LineSummary[] {
  const shown = showsAll(arrangement) ? [...lines] : lines.filter(isShown(arrangement))
  return isWhole ? shown.toSorted(compare(arrangement)) : shown
}
