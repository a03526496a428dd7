/** The frame in which a product page shows its description; it loads when scrolled near. Seen 2026-02 to 2026-10. */
const descriptionFrame = 'iframe[src*="descIframe"]'

/** The document of the description, once it has loaded. It comes from the page's own origin, or it is not read. */
export function descriptionIn(document: Document): Document | undefined {
  const inner = document.querySelector<HTMLIFrameElement>(descriptionFrame)?.contentDocument
  return inner?.readyState === 'complete' && inner.body?.hasChildNodes() ? inner : undefined
}
