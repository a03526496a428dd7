/** What XML cannot hold, or would read as something else, and what a workbook would take for such an escape. */
const unwritable = /[&<>"\uFFFE\uFFFF\p{Cs}\p{Cc}]|_(?=x[0-9A-Fa-f]{4}_)/gu

/** Control characters that XML does hold. */
const writable = /[\t\n\x7F-\x9F]/

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeOf(character: string): string {
  const entity = entities[character]
  if (entity !== undefined) return entity
  if (writable.test(character)) return character
  if (/\p{Cs}/u.test(character)) return '\uFFFD'
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/**
 * Text within XML of a workbook, where `_x0001_` stands for a character that XML has none for. Half a surrogate pair
 * is no character and becomes U+FFFD, as in UTF-8.
 *
 * @example xmlText('a < b\u0001') // 'a &lt; b_x0001_'
 */
export const xmlText = (text: string): string => text.replace(unwritable, escapeOf)
