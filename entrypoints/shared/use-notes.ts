import { useLiveQuery } from 'dexie-react-hooks'
import type { Note } from '@/lib/core/shortlist.ts'
import { useServices } from './services.ts'

/** The notes on a supplier, oldest first, live; `undefined` while they are being read. */
export function useNotes(supplierId: string): Note[] | undefined {
  const { notes } = useServices()
  return useLiveQuery(() => notes.of(supplierId), [notes, supplierId])
}
