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
  /** Tells every place of every word, by its begin; words that begin alike are all told. Takes linear time. */
  visit: (text: string, tell: (stands: T, index: number, end: number) => void) => void
}

/**
 * Words by what they stand for. A word of Latin letters is found whole, with `*` at its end also as the begin of a
 * longer one; Chinese is found anywhere. Text and words are in lower case without accents.
 *
 * @example wordTrie([['pay*', 1]]).visit('repay paying', tell) // tell(1, 6, 9)
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
    visit(written, tell) {
      const text = oneMark(written)
      let last = 0
      for (let index = 0; index < text.length; index += 1) {
        const [before, first] = [last, text.charCodeAt(index)]
        last = first
        if (isLatin(before) && isLatin(first)) continue
        let node = top.next.get(first)
        for (let end = index + 1; node !== undefined; end += 1) {
          for (const stands of node.start) tell(stands, index, end)
          if (node.whole.length > 0 && !(isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end))))
            for (const stands of node.whole) tell(stands, index, end)
          node = node.next.get(text.charCodeAt(end))
        }
      }
    },
  }
}
