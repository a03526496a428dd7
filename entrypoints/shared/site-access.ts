import { browser } from 'wxt/browser'

const site = { origins: ['https://*.alibaba.com/*'] }

/** Whether the user lets the extension read the site's pages. */
export const hasSiteAccess = (): Promise<boolean> => browser.permissions.contains(site)

/** Asks the user for it. Call it first thing in a click. */
export const requestSiteAccess = (): Promise<boolean> => browser.permissions.request(site)
