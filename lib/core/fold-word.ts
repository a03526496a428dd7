import { trimEdges } from './trim-edges.ts'

const edges = ' .,:;()·•،、。/'

/**
 * A label or word as word tables hold it: case, width and the marks of direction, Arabic vowels and the Turkish dotless i
 * folded, all dashes and apostrophes alike, without punctuation around it. Both sides of a comparison pass through here.
 *
 * @example foldWord(' On‑Time Dispatch Rate： ') // 'on-time dispatch rate'
 * @example foldWord('Std.') // 'std'
 */
export function foldWord(text: string): string {
  const folded = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u0307\u061c\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[‐‑‒–—−־]/g, '-')
    .replace(/[’‘ʼ׳]/g, "'")
    .replaceAll('״', '"')
    .replaceAll('ı', 'i')
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .replace(/\s+/g, ' ')
  return trimEdges(folded, edges)
}
