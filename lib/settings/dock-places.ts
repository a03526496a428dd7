import { storage } from 'wxt/utils/storage'
import type { DockPlace } from '@/lib/core/dock-place.ts'

/** Hosts whose place is remembered; the longest unused goes first. */
const mostHosts = 100

const item = storage.defineItem<Record<string, DockPlace>>('local:docks', { fallback: {} })

/** Remembers where the user moved the dock to on a host of the site. */
export async function placeDock(host: string, place: DockPlace): Promise<void> {
  const others = Object.entries(await item.getValue()).filter(([name]) => name !== host)
  await item.setValue(Object.fromEntries([...others.slice(1 - mostHosts), [host, place]]))
}
