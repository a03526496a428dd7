import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { isolatedWorld } from './isolated-world.ts'

/** A wish to save a company that no other wish names. */
export interface Save {
  saveId: string
  companyId: string
}

export const someSaves = (count: number, firstCompany: number): Save[] =>
  Array.from({ length: count }, (_, index) => ({
    saveId: randomUUID(),
    companyId: String(firstCompany + index),
  }))

/** Sends a save as the content script of this page does; true where it was acknowledged. */
export async function savesFrom(page: Page): Promise<(save: Save) => Promise<boolean>> {
  const evaluate = await isolatedWorld(page)
  return async ({ saveId, companyId }) => {
    const message = { type: 'save-supplier', data: { saveId, supplier: { companyId } } }
    const sent = `chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(() => undefined)`
    return JSON.stringify(await evaluate(sent)) === JSON.stringify({ ok: true, value: { saved: true } })
  }
}
