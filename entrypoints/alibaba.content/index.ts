import { defineContentScript } from 'wxt/utils/define-content-script'
import { describeStructure } from '@/lib/alibaba/describe-structure.ts'
import { languageTag, pageLanguage } from '@/lib/alibaba/page-language.ts'
import { readSearchCard } from '@/lib/alibaba/pages/search-card.ts'
import { readSupplierCard } from '@/lib/alibaba/pages/supplier-card.ts'
import { readFields } from '@/lib/alibaba/read-fields.ts'
import { readPage } from '@/lib/alibaba/read-page.ts'
import { defaultLanguage } from '@/lib/i18n/languages.ts'
import { listenToPages } from '@/lib/messages/listen-to-pages.ts'
import { mountOverlay } from '@/lib/overlay/mount-overlay.ts'
import { followStorage } from '@/lib/overlay/page-settings.ts'
import { runOverlay, type RunningOverlay } from '@/lib/overlay/run-overlay.ts'
import { background, pageLabels } from './background.ts'
import { contentMatches, excludedMatches } from './hosts.ts'

export default defineContentScript({
  matches: contentMatches,
  excludeMatches: excludedMatches,
  runAt: 'document_idle',
  async main(ctx) {
    const tag = languageTag(document, new URL(window.location.href))
    const { host } = window.location
    let running: RunningOverlay | undefined
    const storage = followStorage(host, {
      onSettings: (settings) => running?.follow(settings),
      onMarks: () => running?.mounted?.recall(),
    })
    const labels = await pageLabels(tag)
    const { settings: initial, dockPlace } = await storage
    const language = pageLanguage(tag, labels)
    const overlay = runOverlay(host, initial, (settings) =>
      mountOverlay({
        window,
        mode: 'closed',
        language: defaultLanguage,
        readPage: (page, url, more) => readPage(page, url, { ...more, labels }),
        readCard: (card, kind) =>
          kind === 'supplier-search' ? readSupplierCard(card, language) : readSearchCard(card, language),
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
        const { kind = 'other', suppliers = [], reading } = overlay.mounted?.state() ?? {}
        return {
          kind,
          suppliers: suppliers.map((supplier) => ({
            companyId: supplier.companyId,
            host: supplier.host,
            ...supplier.judged,
          })),
          health: reading?.health,
          host,
          paused: overlay.paused,
        }
      },
      'page-health': () => {
        const reading = overlay.mounted?.state().reading
        const structure = describeStructure(document, new URL(window.location.href))
        return { fields: reading ? readFields(reading) : [], structure }
      },
      'pause-page': () => pausePage(true),
      'resume-page': () => pausePage(false),
      'next-flag': () => ({ done: overlay.mounted?.nextFlag() ?? false }),
    })
  },
})
