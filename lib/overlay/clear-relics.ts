/** Firefox lets content scripts look into closed roots. */
type Host = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null }

/**
 * Removes what an earlier script of the extension drew. Firefox runs the script of an updated extension in open pages
 * too, where the badges of the one before still stand, dead; Chromium runs it only in pages that are loaded anew.
 */
export function clearRelics(document: Document): void {
  for (const host of document.querySelectorAll<Host>('div:empty')) {
    const isOurs = host.attributes.length === 0 && host.openOrClosedShadowRoot?.querySelector('.badge')
    if (isOurs) host.remove()
  }
}
