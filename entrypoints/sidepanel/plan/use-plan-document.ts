import { useState } from 'react'
import { createLatestWriter, type WriteState } from '@/components/latest-writer.ts'
import type { Plan } from '@/lib/core/plan.ts'
import { readDocuments, type PlanDocument, type PlanKind } from '@/lib/sourcing/documents/plan-documents.ts'
import { useServices } from '../../shared/services.ts'
import { askForReminders } from './ask-for-reminders.ts'

/** What a document is about; one that is about all orders is about nothing in particular. */
export type PlanScope = { supplierId: string } | { listId: string } | { everywhere: true }

/** A document that is on disk with every change, and the way back. */
export interface OpenDocument<Document> {
  value: Document
  change: (value: Document) => void
  /** Absent where nothing was changed since the view was opened. */
  undo?: () => void
  /** When the last step of that way was made, in milliseconds since the epoch. */
  changedAt?: number
  state: WriteState
  retry: () => void
}

/** Changes closer than this are one step of the way back. */
const stepMs = 1000

const sameJson = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/**
 * A document of the plan, stored or as it begins. What it is about must not change while the view is open: give each
 * supplier and list its own `key`.
 */
export function usePlanDocument<Kind extends PlanKind>(
  kind: Kind,
  scope: PlanScope,
  stored: readonly Plan[],
  start: PlanDocument<Kind>,
): OpenDocument<PlanDocument<Kind>> {
  const { plans, clock } = useServices()
  const row = rowOf(kind, scope, stored)
  const kept = row && (readDocuments([row])[kind] as PlanDocument<Kind> | undefined)
  const [edited, setEdited] = useState<PlanDocument<Kind>>()
  const [past, setPast] = useState<{ at: number; value: PlanDocument<Kind> }[]>([])
  const [state, setState] = useState<WriteState>('idle')
  const [writer] = useState(() =>
    createLatestWriter(async ({ id, value }: { id: string; value: PlanDocument<Kind> }) => {
      // As it will be read again: without fields that hold nothing.
      const about = 'everywhere' in scope ? {} : scope
      await plans.keep({ id, ...about, kind, data: JSON.parse(JSON.stringify(value)) })
      await askForReminders()
    }, setState),
  )

  // What another page writes from now on is shown here too.
  if (edited !== undefined && state === 'written' && sameJson(edited, kept)) setEdited(undefined)

  const value = edited ?? kept ?? start
  const show = (next: PlanDocument<Kind>) => {
    setEdited(next)
    void writer.push({ id: row?.id ?? newIdOf(kind, scope), value: next })
  }
  const last = past.at(-1)
  return {
    value,
    change(next) {
      const at = clock()
      setPast(
        last !== undefined && at - last.at < stepMs
          ? [...past.slice(0, -1), { ...last, at }]
          : [...past, { at, value }],
      )
      show(next)
    },
    ...(last !== undefined && {
      changedAt: last.at,
      undo: () => {
        setPast(past.slice(0, -1))
        show(last.value)
      },
    }),
    state,
    retry: () => void writer.retry(),
  }
}

/** One id a document, so that two pages that begin it at the same time begin the same one. */
const newIdOf = (kind: PlanKind, scope: PlanScope) =>
  'everywhere' in scope ? kind : `${kind} ${'listId' in scope ? scope.listId : scope.supplierId}`

/** Whether a row is about just this. */
export function isAbout({ supplierId, listId }: Plan, scope: PlanScope): boolean {
  if ('everywhere' in scope) return supplierId === undefined && listId === undefined
  return 'listId' in scope ? listId === scope.listId : supplierId === scope.supplierId
}

/** Of several, which a join of two records can leave behind, the one that was changed last. */
function rowOf(kind: PlanKind, scope: PlanScope, stored: readonly Plan[]): Plan | undefined {
  return stored
    .filter((plan) => plan.kind === kind && isAbout(plan, scope))
    .toSorted((one, other) => one.updatedAt - other.updatedAt)
    .at(-1)
}

/** How saving stands of two documents in one form, and the way back through both of them, the last step first. */
export function lastChanged<One, Other>(
  one: OpenDocument<One>,
  other: OpenDocument<Other>,
): Pick<OpenDocument<One>, 'undo' | 'state' | 'retry'> {
  const { undo } = (one.changedAt ?? 0) > (other.changedAt ?? 0) ? one : other
  const states = [one.state, other.state]
  const state = (['failed', 'writing', 'written'] as const).find((name) => states.includes(name)) ?? 'idle'
  return {
    ...(undo !== undefined && { undo }),
    state,
    retry() {
      one.retry()
      other.retry()
    },
  }
}
