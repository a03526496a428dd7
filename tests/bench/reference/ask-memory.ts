import { browser } from 'wxt/browser'
import type { CardFacts } from './facts.ts'

/** What the background knows of a supplier. */
export interface Known {
  saved: boolean
}

/** Reports the suppliers of a batch to the background and learns what it knows of each, in their order. */
export async function askMemory(suppliers: CardFacts[]): Promise<(Known | null)[]> {
  return (await browser.runtime.sendMessage({ suppliers })) as (Known | null)[]
}
