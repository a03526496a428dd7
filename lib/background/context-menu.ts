import { browser } from 'wxt/browser'
import type { BackgroundTexts } from '@/lib/i18n/background-texts.ts'

const itemId = 'check-supplier'
const site = ['https://*.alibaba.com/*']

/** Puts the item into the context menu of the site's pages, in the language in force, or takes it out. */
export async function offerContextMenu(isWanted: boolean, { t }: BackgroundTexts): Promise<void> {
  await browser.contextMenus.removeAll()
  if (!isWanted) return
  browser.contextMenus.create({
    id: itemId,
    title: t('contextMenu.check'),
    contexts: ['page', 'link', 'image', 'selection'],
    documentUrlPatterns: site,
  })
}
