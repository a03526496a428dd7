import type { BrowserContext } from '@playwright/test'
import { schemas } from '@/lib/db/tables.ts'
import { writeBackup } from '@/lib/export/write-backup.ts'

const at = Date.UTC(2026, 0, 1)

/** A backup of this many invented suppliers, all on one list. */
export async function backupOf(count: number): Promise<Buffer> {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const content = {
    schemaVersion: schemas.length,
    extensionVersion: '0',
    createdAt: at,
    attachments: [],
    tables: {
      suppliers: [
        numbers.map((index) => ({
          id: `supplier-${index}`,
          companyIds: [String(240_000_000 + index)],
          hosts: [`silver-lantern-${index}.en.alibaba.com`],
          facts: {
            name: { value: `Silver Lantern ${index} Trading`, source: 'test', page: 'product', at },
          },
          firstSeen: at,
          lastSeen: at,
        })),
      ],
      lists: [[{ id: 'list', name: 'Lanterns', position: 1, createdAt: at }]],
      entries: [
        numbers.map((index) => ({
          id: `entry-${index}`,
          listId: 'list',
          supplierId: `supplier-${index}`,
          status: 'researching',
          addedAt: at,
          updatedAt: at,
        })),
      ],
    },
  }
  const parts: Uint8Array[] = []
  for await (const part of writeBackup(content, (bytes) => crypto.subtle.digest('SHA-256', bytes)))
    parts.push(part)
  return Buffer.concat(parts)
}

/** Ends the browser as a crash does: no process of it gets to say another word. */
export async function killBrowser(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession()
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {}
  const closed = context.waitForEvent('close')
  for (const { id } of processInfo) process.kill(id, 'SIGKILL')
  await closed
}
