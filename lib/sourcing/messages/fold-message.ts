import { foldLookAlikes } from '@/lib/text/fold-for-search.ts'

/** Most characters of a message that are read: 1 MB of plain Latin text. */
export const maxMessageLength = 1_000_000

/** A part of the original message: from `start` up to, not including, `end`. */
export interface TextRange {
  start: number
  end: number
}

export interface FoldedMessage {
  /** As it is searched: folded, without tags and invisible characters, line ends kept. */
  text: string
  /** The same, as long, with figures amid letters read as the letters that they stand for, and wrapped lines joined. */
  words: string
  /** The words without accents, as many write Spanish. */
  plain: string
  /** Where a part of the folded text stands in the original. */
  rangeOf: (index: number, length: number) => TextRange
}

const tokens =
  /(?<plain>[ -%'-;=-~]+)|(?<tag><[!/]?[a-z-][^<>]{0,2000}>)|(?<entity>&(?:amp|lt|gt|nbsp|quot|#\d{1,6}|#x[\da-f]{1,5});)|(?<invisible>\p{Cf}+)|(?<line>[\n\r\u2028\u2029]+)|\P{M}\p{M}{0,8}|\p{M}/giu

const breaks = /^<\/?(?:br|p|div|li|tr|h[1-6]|table|ul|ol|blockquote)\b/i
const target = /\shref\s?=\s?["']?([^"'\s>]{1,500})/i
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', quot: '"' }

function decoded(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase()
  const named = entities[name]
  if (named !== undefined) return named
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** What a tag leaves in the text: a line end, the address that it leads to, or nothing. */
function left(tag: string): string {
  if (breaks.test(tag)) return '\n'
  const address = target.exec(tag)?.[1]
  return address === undefined ? '' : ` ${address.toLowerCase()} `
}

const figures: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
}
const figuresAmidLetters = /(?<=[a-z])[013457@$]{1,2}(?=[a-z])|(?<=[a-z]{3})0(?![0-9a-z])/g
const plainLetters: Record<string, string> = { á: 'a', é: 'e', í: 'i', ó: 'o', ú: 'u', ü: 'u', ñ: 'n' }
const accented = /[áéíóúüñ]/g

/** Letters with a mark or a space after each, as words are written that no filter is to find. */
const spelledOut =
  /(?<![\p{L}\p{N}@$._-])[a-z0-9@$][ .\-_*~·](?:[a-z0-9@$][ .\-_*~·]{1,2}){2,40}[a-z0-9@$](?![\p{L}\p{N}@$])/gu
const marksBetween = /[ .\-_*~·]/u
const betweenHan = /(?<=\p{Script=Han})[ .~·\-_*]{1,2}(?=\p{Script=Han})/gu

/** Where marks stand that only keep the letters of a word apart. */
function dividers(text: string): Set<number> {
  const found = new Set<number>()
  for (const { index, 0: word } of text.matchAll(spelledOut))
    if (/[a-z]/.test(word))
      for (let at = 0; at < word.length; at += 1)
        if (marksBetween.test(word.charAt(at))) found.add(index + at)
  for (const { index, 0: marks } of text.matchAll(betweenHan))
    for (let at = 0; at < marks.length; at += 1) found.add(index + at)
  return found
}

const rareSpace = /\s/
const wrapped = /(?<=[a-z,])\n(?=[a-z])/g

/**
 * A message as it is searched, with the way back to its original: width, case, look-alikes of Latin letters, HTML,
 * invisible and direction characters and stand-ins for letters are all folded. Takes linear time.
 *
 * @example foldMessage('P<b>a</b>y m3').words // 'pay m3'
 * @example foldMessage('<i>p4y</i>').rangeOf(0, 3) // { start: 3, end: 6 }
 */
export function foldMessage(message: string): FoldedMessage {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let hasSpace = true
  const add = (text: string, start: number, end: number) => {
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charAt(at)
      const isSpace = letter === ' ' || (letter !== '\n' && rareSpace.test(letter))
      if (isSpace && hasSpace) continue
      hasSpace = isSpace || letter === '\n'
      parts.push(isSpace ? ' ' : letter)
      const isOne = end - start === text.length
      starts.push(isOne ? start + at : start)
      ends.push(isOne ? start + at + 1 : end)
    }
  }
  for (const { 0: token, index, groups = {} } of message.slice(0, maxMessageLength).matchAll(tokens)) {
    const end = index + token.length
    const { plain, tag, entity, invisible, line } = groups
    if (plain !== undefined) add(plain.toLowerCase(), index, end)
    else if (tag !== undefined) add(left(tag), index, end)
    else if (entity !== undefined) add(decoded(entity).toLowerCase(), index, end)
    else if (line !== undefined) add('\n', index, end)
    else if (invisible === undefined) add(token.normalize('NFKC').toLowerCase(), index, end)
  }
  const joined = parts.join('')
  const divided = dividers(joined)
  const isKept = (_: unknown, at: number) => !divided.has(at)
  const kept = <T>(list: T[]) => (divided.size === 0 ? list : list.filter(isKept))
  const text = foldLookAlikes(divided.size === 0 ? joined : kept(parts).join(''))
  const [from, to] = [kept(starts), kept(ends)]
  const words = text
    .replace(figuresAmidLetters, (marks) => Array.from(marks, (mark) => figures[mark]).join(''))
    .replace(wrapped, ' ')
  return {
    text,
    words,
    plain: words.replace(accented, (letter) => plainLetters[letter] ?? letter),
    rangeOf: (index, length) => ({
      start: from[index] ?? 0,
      end: to[Math.max(index, index + length - 1)] ?? from[index] ?? 0,
    }),
  }
}
