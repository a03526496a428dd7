/** What stands in for a letter in words that hide from a filter. */
const standIns: Record<string, string> = {
  a: '[a4@]',
  c: '[ck]',
  e: '[e3]',
  g: '[g9]',
  i: '[i1!|l]',
  l: '[l1|i]',
  o: '[o0]',
  s: '[s5$]',
  t: '[t7]',
  w: '(?:w|vv|uu)',
}

/**
 * Pattern of a word with stand-ins for its letters and up to `gap` marks between them. It never starts or ends inside
 * another word, and it matches in linear time: nothing in it repeats without a bound.
 *
 * @example new RegExp(disguised('wechat')).test('vvech@t') // true
 */
export function disguised(word: string, separators = "[._*'’-]?"): string {
  const letters = Array.from(word, (letter) => standIns[letter] ?? letter)
  return `(?<![a-z0-9])${letters.join(separators)}(?![a-z])`
}
