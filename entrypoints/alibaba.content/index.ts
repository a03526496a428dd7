import { defineContentScript } from 'wxt/utils/define-content-script'
import { describeStructure } from '@/lib/alibaba/extract/describe-structure.ts'
import { extractCard, extractPage } from '@/lib/alibaba/extract/extract-page.ts'
import { listenToPages } from '@/lib/messages/listen-to-pages.ts'
import { clearRelics } from '@/lib/overlay/clear-relics.ts'
import { mountOverlay } from '@/lib/overlay/mount-overlay.ts'
import { followStorage } from '@/lib/overlay/page-settings.ts'
import { runOverlay, type RunningOverlay } from '@/lib/overlay/run-overlay.ts'
import { background } from './background.ts'
import { contentMatches, excludedMatches } from './hosts.ts'

export default defineContentScript({
  matches: contentMatches,
  excludeMatches: excludedMatches,
  runAt: 'document_idle',
  async main(ctx) {
    if (import.meta.env.FIREFOX) clearRelics(document)
    const { host } = window.location
    let running: RunningOverlay | undefined
    const storage = followStorage(host, {
      onSettings: (settings) => running?.follow(settings),
      onMarks: () => running?.mounted?.recall(),
      onWords: (next) => {
        words = next
        running?.restart()
      },
    })
    const { settings: initial, dockPlace, words: initialWords } = await storage
    let words = initialWords
    const overlay = runOverlay(host, initial, (settings) =>
      mountOverlay({
        window,
        mode: 'closed',
        words,
        extractPage,
        extractCard,
        background,
        settings,
        dockPlace,
        isAlive: () => ctx.isValid,
        newId: () => crypto.randomUUID(),
      }),
    )
    running = overlay
    const pausePage = (isPaused: boolean) => {
      overlay.pausePage(isPaused)
      return { done: true }
    }
    listenToPages({
      'page-suppliers': () => {
        const { kind = 'other', suppliers = [], health } = overlay.mounted?.state() ?? {}
        return {
          kind,
          suppliers: suppliers.map((supplier) => ({
            companyId: supplier.companyId,
            host: supplier.host,
            ...supplier.judged,
          })),
          health,
          host,
          paused: overlay.paused,
        }
      },
      'page-health': () => {
        const structure = describeStructure(document, new URL(window.location.href))
        return { fields: [...(overlay.mounted?.state().fields ?? [])], structure }
      },
      'pause-page': () => pausePage(true),
      'resume-page': () => pausePage(false),
      'next-flag': () => ({ done: overlay.mounted?.nextFlag() ?? false }),
    })
  },
})
