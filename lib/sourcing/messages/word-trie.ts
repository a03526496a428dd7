/** A tree of the letters of words, each end of which says what the word stands for. */
interface Node<T> {
  next: Map<number, Node<T>>
  /** What a whole word stands for, and what any word that begins so. */
  whole: T[]
  start: T[]
}

const root = <T>(): Node<T> => ({ next: new Map(), whole: [], start: [] })

/** Marks that people write in several ways. */
const sameMarks: Record<string, string> = { '-': ' ', '’': "'", '‘': "'" }
const oneMark = (text: string) => text.replace(/[-’‘]/g, (mark) => sameMarks[mark] ?? mark)

const isLatin = (code: number) => (code > 96 && code < 123) || (code > 47 && code < 58)

/** Many words, looked for in one go. */
export interface WordTrie<T> {
  /** Every place of every word, by its begin; words that begin alike are all told. Takes linear time. */
  mentions: (text: string) => Generator<{ stands: T; index: number; end: number }>
}

/**
 * Words by what they stand for. A word of Latin letters is found whole, with `*` at its end also as the begin of a
 * longer one; Chinese is found anywhere. Text and words are in lower case without accents.
 *
 * @example [...wordTrie([['pay*', 1]]).mentions('repay paying')] // [{ stands: 1, index: 6, end: 9 }]
 */
export function wordTrie<T>(words: Iterable<readonly [word: string, stands: T]>): WordTrie<T> {
  const top = root<T>()
  for (const [word, stands] of words) {
    const isStart = word.endsWith('*')
    let node = top
    for (const letter of oneMark(isStart ? word.slice(0, -1) : word)) {
      const code = letter.charCodeAt(0)
      const next = node.next.get(code) ?? root<T>()
      node.next.set(code, next)
      node = next
    }
    ;(isStart ? node.start : node.whole).push(stands)
  }
  return {
    *mentions(written) {
      const text = oneMark(written)
      for (let index = 0; index < text.length; index += 1) {
        const first = text.charCodeAt(index)
        let node = top.next.get(first)
        if (node === undefined || (isLatin(first) && isLatin(text.charCodeAt(index - 1)))) continue
        for (let end = index + 1; node !== undefined; end += 1) {
          for (const stands of node.start) yield { stands, index, end }
          if (node.whole.length > 0 && !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))))
            for (const stands of node.whole) yield { stands, index, end }
          node = node.next.get(text.charCodeAt(end))
        }
      }
    },
  }
}
