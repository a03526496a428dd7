/** What XML cannot hold, or would read as something else, and what a workbook would take for such an escape. */
const unwritable = /[&<>"\uFFFE\uFFFF\p{Cs}]|(?![\t\n])[\p{Cc}--[\x7F-\x9F]]|_(?=x[0-9A-Fa-f]{4}_)/gv

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeOf = (character: string): string =>
  entities[character] ??
  (/\p{Cs}/u.test(character)
    ? '\uFFFD'
    : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)

/**
 * Text within XML of a workbook, where `_x0001_` stands for a character that XML has none for. Half a surrogate pair
 * is no character and becomes U+FFFD, as in UTF-8.
 *
 * @example xmlText('a < b\u0001') // 'a &lt; b_x0001_'
 */
export const xmlText = (text: string): string => text.replace(unwritable, escapeOf)
