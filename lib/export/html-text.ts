const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text as it stands in HTML, within an element or a quoted attribute.
 *
 * @example htmlText('<b>') // '&lt;b&gt;'
 */
export const htmlText = (text: string): string =>
  text.replaceAll('\0', '').replace(/[&<>"']/g, (character) => entities[character] ?? character)
