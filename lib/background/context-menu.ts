import { browser, type Browser } from 'wxt/browser'
import type { BackgroundTexts } from '@/lib/i18n/background-texts.ts'

const supplierItem = 'check-supplier'
const textItem = 'check-text'
const site = ['https://*.alibaba.com/*']

/** Puts the items into the context menu of the site's pages, in the language in force, or takes them out. */
export async function offerContextMenu(isWanted: boolean, { t }: BackgroundTexts): Promise<void> {
  await browser.contextMenus.removeAll()
  if (!isWanted) return
  browser.contextMenus.create({
    id: supplierItem,
    title: t('contextMenu.check'),
    contexts: ['page', 'link', 'image', 'selection'],
    documentUrlPatterns: site,
  })
  browser.contextMenus.create({
    id: textItem,
    title: t('contextMenu.checkText'),
    contexts: ['selection'],
    documentUrlPatterns: site,
  })
}

/** The text that the user chose to have checked; absent for the other item. */
export const textToCheck = ({ menuItemId, selectionText }: Browser.contextMenus.OnClickData) =>
  menuItemId === textItem ? selectionText : undefined
