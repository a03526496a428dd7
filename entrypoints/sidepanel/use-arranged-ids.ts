import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { arrangeLines, depthOf, showsAll, type Arrangement } from '@/lib/core/arrange-lines.ts'
import { lineDepths, type LineDepth, type LineSummary } from '@/lib/core/list-line.ts'
import { createLineRepository } from '@/lib/db/line-repository.ts'
import { watchRows, type RowWatch, type WatchedRows } from '@/lib/db/watch-rows.ts'
import { useServices } from '../shared/services.ts'
import { useLater } from '../shared/use-later.ts'
import { lineSummaryOf, type LineTerms } from './list-line-of.ts'

/** So many lines are read at a time: what is judged takes longer than what is merely read. */
const chunkSizes: Record<LineDepth, number> = { entry: 1000, record: 250, assessment: 100 }

/** Enough to fill the first screen while the others are counted. */
const firstIds = 100

interface Watched extends WatchedRows<LineSummary> {
  depth: LineDepth
}

const deeperOf = (one: LineDepth, other: LineDepth) =>
  lineDepths.indexOf(one) > lineDepths.indexOf(other) ? one : other

const isDeepEnough = (watched: Watched | undefined, depth: LineDepth): watched is Watched =>
  watched !== undefined && deeperOf(depth, watched.depth) === watched.depth

/** As much of every line as has ever been asked for, read in chunks and kept up to date. */
function useSummaries(ids: readonly string[] | undefined, wanted: LineDepth, terms: LineTerms) {
  const { database } = useServices()
  const [watched, setWatched] = useState<Watched>()
  const [deepest, setDeepest] = useState<LineDepth>('entry')
  const depth = deeperOf(wanted, deepest)
  if (depth !== deepest) setDeepest(depth)
  // What the buyer says of a supplier is the same for any quantity and scorecard.
  const termsThatMatter = depth === 'entry' ? undefined : terms

  const latest = useRef(ids)
  const watch = useRef<RowWatch>(undefined)
  useEffect(() => {
    const repository = createLineRepository(database)
    watch.current = watchRows<LineSummary>({
      read: async (some) =>
        (await repository.lines(some, depth)).map((one) => lineSummaryOf(one, depth, terms)),
      onChange: (rows) => setWatched({ ...rows, depth }),
      chunkSize: chunkSizes[depth],
    })
    watch.current.want(latest.current ?? [])
    return () => watch.current?.stop()
    // oxlint-disable-next-line react/exhaustive-deps
  }, [database, depth, termsThatMatter])
  useEffect(() => {
    latest.current = ids
    watch.current?.want(ids ?? [])
  }, [ids])
  return watched
}

/** The ids of the entries of a list as they are to be shown, live; `undefined` while the first are being read. */
export function useArrangedIds(listId: string, arrangement: Arrangement, terms: LineTerms) {
  const { database } = useServices()
  const repository = useMemo(() => createLineRepository(database), [database])
  const first = useLiveQuery(() => repository.ids(listId, firstIds), [repository, listId])
  const isMore = first?.length === firstIds
  const mayReadAll = useLater(isMore)
  const every = useLiveQuery(
    async () => (mayReadAll ? repository.ids(listId) : undefined),
    [repository, listId, mayReadAll],
  )
  const all = isMore ? every : first
  const ids = all ?? first
  const depth = depthOf(arrangement)
  const watched = useSummaries(all, depth, terms)
  const { sort, descending, filters, search } = arrangement

  const lines = useMemo(
    () =>
      isDeepEnough(watched, depth) ? (ids ?? []).flatMap((id) => watched.rows.get(id) ?? []) : undefined,
    [ids, watched, depth],
  )
  // The index has this order: nothing else need be read for it.
  const isIndexed = sort === 'added' && showsAll(arrangement)
  const isWhole = lines !== undefined && lines.length === ids?.length
  const arranged = useMemo(() => {
    const wanted = { sort, descending, filters, search }
    if (isIndexed) return descending ? ids?.toReversed() : ids
    if (lines === undefined || (!isWhole && showsAll(wanted))) return undefined
    return arrangeLines(lines, wanted, isWhole).map(({ id }) => id)
  }, [ids, lines, isIndexed, isWhole, sort, descending, filters, search])

  const [last, setLast] = useState<readonly string[]>()
  if (isWhole && arranged !== last) setLast(arranged)
  // What stood there stays until something better has been read.
  const shown = useMemo(() => arranged ?? (ids && stillThere(last ?? ids, ids)), [arranged, last, ids])

  const tags = useMemo(
    () => [...new Set([...(watched?.rows.values() ?? [])].flatMap((line) => line.tags))].toSorted(),
    [watched],
  )
  return {
    ids: shown,
    /** How many are on the list; absent while they are being counted. */
    total: all?.length,
    tags,
    /** How many have been read for what is asked; absent when that is done. */
    read: isIndexed || isWhole ? undefined : (lines?.length ?? 0),
    summaries: watched?.rows,
  }
}

/** An order that was good before, without what is gone, and with what came since behind it. */
function stillThere(last: readonly string[], ids: readonly string[]): readonly string[] {
  if (last === ids) return ids
  const [present, known] = [new Set(ids), new Set(last)]
  return [...last.filter((id) => present.has(id)), ...ids.filter((id) => !known.has(id))]
}
