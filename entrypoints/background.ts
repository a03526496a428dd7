import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { interpret } from '@/lib/alibaba/interpret.ts'
import { offerContextMenu, textToCheck } from '@/lib/background/context-menu.ts'
import { listenToBrowser } from '@/lib/background/listen-to-browser.ts'
import { openNote, openPanelOf, openWelcome } from '@/lib/background/open-views.ts'
import { listenToReminders } from '@/lib/background/reminders-listen.ts'
import { saveSupplierOf } from '@/lib/background/save-supplier-of.ts'
import { showToolbarState } from '@/lib/background/show-toolbar-state.ts'
import { toolbarStateOf } from '@/lib/background/toolbar-state.ts'
import { createDatabase } from '@/lib/db/database.ts'
import { keepCopies } from '@/lib/db/keep-copies.ts'
import { keepHouse } from '@/lib/db/keep-house.ts'
import { createListRepository } from '@/lib/db/list-repository.ts'
import { opfsFiles } from '@/lib/db/opfs-files.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { createScorecardRepository } from '@/lib/db/scorecard-repository.ts'
import { createSupplierRepository } from '@/lib/db/supplier-repository.ts'
import { createTrashRepository } from '@/lib/db/trash-repository.ts'
import { backgroundTexts } from '@/lib/i18n/background-texts.ts'
import { createHandlers } from '@/lib/messages/handlers.ts'
import { listenToContent } from '@/lib/messages/listen-to-content.ts'
import { askTab } from '@/lib/messages/page-client.ts'
import cardStyle from '@/lib/overlay/why-card.css?inline'
import { placeDock } from '@/lib/settings/dock-places.ts'
import { placePageWords } from '@/lib/settings/page-words.ts'
import { handMessage } from '@/lib/settings/handed-message.ts'
import { announceMarks } from '@/lib/settings/marks-signal.ts'
import { sentinelStore } from '@/lib/settings/sentinel-store.ts'
import { languageInForce, readSettings, watchSettings } from '@/lib/settings/settings.ts'

const preferredLanguages = () => [browser.i18n.getUILanguage()]

export default defineBackground({
  main() {
    const context = { clock: Date.now, newId: () => crypto.randomUUID() }
    const onUserWork = () => void announceMarks(context.newId())
    const database = createDatabase({ sentinel: sentinelStore, files: opfsFiles, ...context, onUserWork })
    const lists = createListRepository(database, context)
    const language = async () => languageInForce(await readSettings(), preferredLanguages())
    const texts = async () => backgroundTexts(await language())
    const placeWords = async () => placePageWords(await language())
    const offerMenu = async () => offerContextMenu((await readSettings()).contextMenu, await texts())
    // Firefox has a sidebar of its own kind, which a click in a page may not open.
    const { sidePanel } = browser as Partial<typeof browser>

    listenToContent(
      createHandlers({
        interpret,
        database,
        suppliers: createSupplierRepository(database, context),
        lists,
        scorecards: createScorecardRepository(database, context),
        readSettings,
        preferredLanguages,
        openPanel: sidePanel && ((tabId) => sidePanel.open({ tabId })),
        onJudged: async (tabId, kind, known) =>
          showToolbarState(tabId, toolbarStateOf(kind, known), await texts()),
        placeDock,
        cardStyle,
        clock: context.clock,
      }),
    )
    listenToBrowser({
      commands: {
        'open-panel': (tab) => void openPanelOf(tab),
        'write-note': () => void openNote(),
        'next-flag': ({ id }) => void (id !== undefined && askTab(id, 'next-flag').catch(() => undefined)),
        'save-supplier': async ({ id, incognito }) => {
          if (id === undefined || incognito) return
          await database.open()
          const { activeListId: listId } = await readSettings()
          const words = await texts()
          const target = async () => ({ listId, defaultListName: words.t('defaultList') })
          if (await saveSupplierOf(id, { lists, newId: context.newId, target }))
            await showToolbarState(id, 'saved', words)
        },
      },
      onMenu: (tab, click) => {
        void openPanelOf(tab)
        const text = textToCheck(click)
        if (text !== undefined) void handMessage(text)
      },
      onInstalled: async (reason) => {
        await offerMenu()
        // A memory that is there already, or was and is lost, belongs to someone who needs no welcome.
        if (reason === 'install' && (await sentinelStore.read()) === undefined) await openWelcome()
      },
    })
    browser.runtime.onStartup.addListener(() => {
      const trash = createTrashRepository(database, context)
      // What cannot be done now is done at another start; what is wrong with the memory is shown where it is used.
      readSettings()
        .then(({ historyDays }) =>
          keepHouse(database, { trash, rule: { days: historyDays }, now: context.clock() }),
        )
        .then(() =>
          keepCopies(database, {
            ...opfsFolders,
            now: context.clock(),
            digest: (bytes) => crypto.subtle.digest('SHA-256', bytes),
            extensionVersion: browser.runtime.getManifest().version,
          }),
        )
        .catch(() => {})
    })
    listenToReminders({ database, clock: context.clock, texts })
    watchSettings(() => {
      void offerMenu()
      void placeWords()
    })
    // The language of the browser may have changed since, and so may the words.
    void placeWords()
  },
})
