/** A row as far as a restore needs to know it: when it was last changed, where it says so. */
export interface RowStamp {
  id: string
  at?: number
}

type RowsByTable = Readonly<Record<string, readonly RowStamp[]>>

/** In `merge` what is newer stays, whichever side it is on; in `replace` the backup is all there is afterwards. */
export type RestoreMode = 'merge' | 'replace'

export interface TablePlan {
  /** Ids of rows to write, of those: new ones, and ones that take the place of another state of the same row. */
  added: string[]
  replaced: string[]
  /** Ids of rows to delete. */
  removed: string[]
  unchanged: number
}

export interface RestorePlan {
  tables: Record<string, TablePlan>
  /** Share of what is there now that would be deleted or overwritten, 0 to 1. */
  lostShare: number
  /** Whether the buyer must be asked first: more than a fifth would be lost. */
  mustAsk: boolean
}

/** A restore that would delete or overwrite more than this share asks first: quality.md R9. */
const shareWithoutAsking = 0.2

/**
 * What a restore would do, for the preview and for whoever does it. Changes nothing.
 *
 * @param mode of all tables, or of each by its name
 */
export function planRestore(
  current: RowsByTable,
  backup: RowsByTable,
  mode: RestoreMode | ((table: string) => RestoreMode),
): RestorePlan {
  const modeOf = typeof mode === 'string' ? () => mode : mode
  const names = [...new Set([...Object.keys(current), ...Object.keys(backup)])]
  const tables = Object.fromEntries(
    names.map((name) => [name, planTable(current[name] ?? [], backup[name] ?? [], modeOf(name))]),
  )
  const plans = Object.values(tables)
  const present = names.reduce((sum, name) => sum + (current[name]?.length ?? 0), 0)
  const lost = plans.reduce((sum, { removed, replaced }) => sum + removed.length + replaced.length, 0)
  const lostShare = present === 0 ? 0 : lost / present
  return { tables, lostShare, mustAsk: lostShare > shareWithoutAsking }
}

function planTable(current: readonly RowStamp[], backup: readonly RowStamp[], mode: RestoreMode): TablePlan {
  const present = new Map(current.map((row) => [row.id, row]))
  const kept = new Set(backup.map(({ id }) => id))
  const isNewer = (row: RowStamp, other: RowStamp) => (row.at ?? 0) > (other.at ?? 0)
  const isOtherState = (row: RowStamp, other: RowStamp) => row.at === undefined || row.at !== other.at
  const known = backup.flatMap((row) => {
    const other = present.get(row.id)
    return other === undefined ? [] : [{ row, other }]
  })
  const replaced = known.filter(({ row, other }) => (mode === 'merge' ? isNewer : isOtherState)(row, other))
  return {
    added: backup.filter(({ id }) => !present.has(id)).map(({ id }) => id),
    replaced: replaced.map(({ row }) => row.id),
    removed: mode === 'merge' ? [] : current.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    unchanged: known.length - replaced.length,
  }
}
