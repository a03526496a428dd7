import { storage } from 'wxt/utils/storage'

/** Most characters of a selected text that are handed over. */
const maxLength = 200_000

/** Held in memory only, out of the reach of pages and of content scripts. */
const item = storage.defineItem<unknown>('session:message')

/** Hands a selected text to the message check. */
export async function handMessage(text: string): Promise<void> {
  await item.setValue(text.slice(0, maxLength))
}

/** The text that waits to be checked; taken, it waits no more. */
export async function takeMessage(): Promise<string | undefined> {
  const text = await item.getValue()
  if (typeof text !== 'string' || text === '') return undefined
  await item.removeValue()
  return text.slice(0, maxLength)
}

/** Calls back when a text waits to be checked, now or later; answers how to stop. */
export function onMessageHanded(listener: () => void): () => void {
  const check = (text: unknown) => {
    if (typeof text === 'string' && text !== '') listener()
  }
  void item.getValue().then(check, () => undefined)
  return item.watch(check)
}
