import type { TemplatePart } from './parse-template.ts'
import type { PlaceholderId } from './placeholders.ts'

/** A piece of a message: words of the template, what was filled in, or what is still open. */
export interface MessageSegment {
  kind: 'literal' | 'filled' | 'open'
  text: string
  /** Absent for words of the template. */
  placeholder?: PlaceholderId
}

/** What controls a terminal, hides text or turns it round has no place in a message. */
const unwanted = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

/**
 * A value as it stands in a message: without control characters and marks of direction, its lines kept.
 *
 * @example cleanValue(' Harbour\u202e Peak\r\n') // 'Harbour Peak'
 */
export function cleanValue(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, (mark) => (mark === '\n' ? mark : mark === '\t' ? ' ' : ''))
    .toWellFormed()
    .trim()
}

/** How what is open is shown: `[quantity]`. */
export const openMark = (label: string): string => `[${label}]`

/**
 * Fills a template. Values are text and never read as a template; what has none stays visible under its label.
 *
 * @example renderMessage(parts, new Map([['supplier', 'Harbour Peak']]), (id) => id)
 */
export function renderMessage(
  parts: readonly TemplatePart[],
  values: ReadonlyMap<PlaceholderId, string>,
  labelOf: (id: PlaceholderId) => string,
): MessageSegment[] {
  return parts.map((part): MessageSegment => {
    if ('literal' in part) return { kind: 'literal', text: part.literal }
    const { placeholder } = part
    const value = cleanValue(values.get(placeholder) ?? '')
    return value === ''
      ? { kind: 'open', text: openMark(labelOf(placeholder)), placeholder }
      : { kind: 'filled', text: value, placeholder }
  })
}

/** The message as it is copied. */
export const messageText = (segments: readonly MessageSegment[]): string =>
  segments.map(({ text }) => text).join('')

/** What a template fills in, each once, in the order of its first place. */
export function placeholdersOf(parts: readonly TemplatePart[]): PlaceholderId[] {
  return [...new Set(parts.flatMap((part) => ('placeholder' in part ? [part.placeholder] : [])))]
}

/** The pieces of a text that was edited by hand: what still stands in it as open, and all else as it is. */
export function segmentsOf(text: string, labels: ReadonlyMap<PlaceholderId, string>): MessageSegment[] {
  const byMark = new Map([...labels].map(([placeholder, label]) => [openMark(label), placeholder]))
  return text
    .split(/(\[[^[\]\n]{1,80}\])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const placeholder = byMark.get(piece)
      return placeholder === undefined
        ? { kind: 'literal', text: piece }
        : { kind: 'open', text: piece, placeholder }
    })
}
