/** Where the buyer stands with a supplier, in the usual order. */
export const entryStatuses = [
  'researching',
  'contacted',
  'sampling',
  'negotiating',
  'ordered',
  'backup',
  'rejected',
] as const

export type EntryStatus = (typeof entryStatuses)[number]

/** A named shortlist. Times in this file are milliseconds since the epoch. */
export interface List {
  id: string
  name: string
  /** Lists are shown by ascending position. */
  position: number
  createdAt: number
}

/** One supplier in one list. */
export interface Entry {
  /** Made by whoever saved, so that a repeated save changes nothing. */
  id: string
  listId: string
  supplierId: string
  status: EntryStatus
  addedAt: number
  /** When the buyer last changed anything in it; equal to `addedAt` where nothing was. */
  updatedAt: number
}

/** What the buyer wrote about a supplier, whatever lists it is in. */
export interface Note {
  id: string
  supplierId: string
  text: string
  createdAt: number
  updatedAt: number
}
