import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import type { ChangedLine } from '@/components/list-changed.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { changeLines } from '@/lib/i18n/timeline-lines.ts'
import { readMemories } from '@/lib/db/read-memories.ts'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { timeline } from '@/lib/suppliers/timeline.ts'
import { viewOfRecord } from '../shared/view-of-record.ts'
import { useServices } from '../shared/services.ts'
import type { LineTerms } from './list-line-of.ts'

/** Sentences that one supplier fills at most. */
const mostChanges = 6

/** Saved suppliers that changed since the buyer last looked at them, live; `undefined` while they are being read. */
export function useChangedLines(
  limit: number,
  terms: LineTerms | undefined,
): { lines: ChangedLine[]; hasMore: boolean } | undefined {
  const services = useServices()
  const texts = useTexts()
  const { database } = services
  const views = useMemo(() => createViewRepository(database), [database])
  const found = useLiveQuery(async () => {
    if (terms === undefined) return undefined
    const { rows, next } = await views.changed({ limit })
    const memories = await readMemories(
      database,
      rows.map(({ supplier }) => supplier.id),
    )
    const lines = await Promise.all(
      rows.flatMap(({ supplier, visit }) => {
        const memory = memories.get(supplier.id)
        if (memory === undefined) return []
        const history = views.history(supplier.id, { limit: mostChanges })
        return history.then(({ rows: log }) => ({
          supplier: viewOfRecord(memory, [], [], terms.judgement),
          visitedAt: visit.visitedAt,
          steps: timeline(log.filter(({ at }) => at > visit.visitedAt)),
        }))
      }),
    )
    return { lines, hasMore: next !== undefined }
  }, [views, database, limit, terms])

  return useMemo(
    () =>
      found && {
        ...found,
        lines: found.lines.map(({ steps, ...line }) => ({
          ...line,
          changes: [...new Set(steps.flatMap((step) => changeLines(step, texts)))].slice(0, mostChanges),
        })),
      },
    [found, texts],
  )
}
