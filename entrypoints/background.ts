import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { createDatabase } from '@/lib/db/database.ts'
import { createListRepository } from '@/lib/db/list-repository.ts'
import { opfsFiles } from '@/lib/db/opfs-files.ts'
import { createSupplierRepository } from '@/lib/db/supplier-repository.ts'
import { createHandlers } from '@/lib/messages/handlers.ts'
import { listenToContent } from '@/lib/messages/listen-to-content.ts'
import { sentinelStore } from '@/lib/settings/sentinel-store.ts'
import { readSettings } from '@/lib/settings/settings.ts'

export default defineBackground({
  type: 'module',
  main() {
    const context = { clock: Date.now, newId: () => crypto.randomUUID() }
    const database = createDatabase({ sentinel: sentinelStore, files: opfsFiles, newId: context.newId })
    // Firefox has a sidebar of its own kind, which a click in a page may not open.
    const { sidePanel } = browser as Partial<typeof browser>
    const handlers = createHandlers({
      database,
      suppliers: createSupplierRepository(database, context),
      lists: createListRepository(database, context),
      readSettings,
      preferredLanguages: () => [browser.i18n.getUILanguage()],
      openPanel: sidePanel && ((tabId) => sidePanel.open({ tabId })),
      clock: context.clock,
    })
    listenToContent(handlers)
  },
})
