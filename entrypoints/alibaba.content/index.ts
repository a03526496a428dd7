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
import { background, pageLabels } from './background.ts'
import { contentMatches, excludedMatches } from './hosts.ts'

export default defineContentScript({
  matches: contentMatches,
  excludeMatches: excludedMatches,
  runAt: 'document_idle',
  async main(ctx) {
    const tag = languageTag(document, new URL(window.location.href))
    const labels = await pageLabels(tag)
    const language = pageLanguage(tag, labels)
    const overlay = mountOverlay({
      window,
      mode: 'closed',
      language: defaultLanguage,
      readPage: (page, url, more) => readPage(page, url, { ...more, labels }),
      readCard: (card, kind) =>
        kind === 'supplier-search' ? readSupplierCard(card, language) : readSearchCard(card, language),
      background,
      isAlive: () => ctx.isValid,
      newId: () => crypto.randomUUID(),
    })
    listenToPages({
      'page-suppliers': () => {
        const { kind, suppliers, reading } = overlay.state()
        return {
          kind,
          suppliers: suppliers.map(({ companyId, host, judged }) => ({ companyId, host, ...judged })),
          health: reading?.health,
        }
      },
      'page-health': () => {
        const { reading } = overlay.state()
        const structure = describeStructure(document, new URL(window.location.href))
        return { fields: reading ? readFields(reading) : [], structure }
      },
    })
  },
})
