import { maxFieldLength } from './max-field-length.ts'

/** What folding would leave as it is, which is nearly every text of a page. */
const plain = /^[!-~]+(?: [!-~]+)*$/

/**
 * Page text as one line: white space and control characters folded to single spaces, invisible formatting (zero-width
 * and direction marks) dropped, cut to {@link maxFieldLength}. Empty text is absent.
 *
 * @example foldText(' Harbour\u00a0Peak \n Co.') // 'Harbour Peak Co.'
 * @example foldText(' \u200b ') // undefined
 */
export function foldText(text: string): string | undefined {
  if (text.length <= maxFieldLength && plain.test(text)) return text
  const folded = text
    .slice(0, maxFieldLength * 8)
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, maxFieldLength)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()
  return folded === '' ? undefined : folded
}
