import { browser } from 'wxt/browser'

/** The version of the extension, as it stands in files that it writes. */
export const extensionVersion = (): string => browser.runtime.getManifest().version
