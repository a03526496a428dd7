import { useEffect, useState } from 'react'
import { readMemories } from '@/lib/db/read-memories.ts'
import { readSupplierIds } from '@/lib/db/read-supplier-ids.ts'
import { contextOfRecord } from '@/lib/risk/context-of-record.ts'
import { prejudge, type Judged } from '@/lib/risk/rejudge.ts'
import { withTexts } from '@/lib/risk/with-texts.ts'
import { useServices, type Services } from '../shared/services.ts'

/** A supplier, ready to be judged by one scorecard after the other. */
export interface TrialSupplier {
  id: string
  name?: string
  judged: Judged
}

export interface Trial {
  /** How many were read so far. */
  done: number
  total: number
  /** All of them once `done` is `total`. */
  suppliers: TrialSupplier[]
}

/** So many at a time that the page draws between. */
const chunk = 200

/** Reads until `onState` answers that nobody waits for it any more. */
async function readTrial(
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  listId: string | undefined,
  onState: (trial: Trial) => boolean,
): Promise<void> {
  const now = clock()
  const ids = await readSupplierIds(database, listId)
  const suppliers: TrialSupplier[] = []
  for (let start = 0; start < ids.length; start += chunk) {
    if (!onState({ done: start, total: ids.length, suppliers: [] })) return
    const memories = await readMemories(database, ids.slice(start, start + chunk))
    for (const [id, memory] of memories) {
      const { facts } = memory.record
      const judged = prejudge(facts, withTexts(contextOfRecord(memory, now), facts))
      suppliers.push({ id, name: facts.name?.value ?? undefined, judged })
    }
  }
  onState({ done: ids.length, total: ids.length, suppliers })
}

/** The suppliers of a list, or all, as far as they are read; `undefined` before that. */
export function useTrialSuppliers(listId: string | undefined): Trial | undefined {
  const services = useServices()
  const [trial, setTrial] = useState<Trial>()
  useEffect(() => {
    let current = true
    const onState = (state: Trial) => {
      if (current) setTrial(state)
      return current
    }
    // Where the memory cannot be read, the page says so itself.
    readTrial(services, listId, onState).catch(() => {})
    return () => {
      current = false
    }
  }, [services, listId])
  return trial
}
