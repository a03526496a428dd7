/** Unicode's marks around a part of a sentence that finds its own direction. */
const [isolateStart, isolateEnd] = ['\u2068', '\u2069']

const leftToRight = /\p{Script=Latin}|\p{Script=Han}/u
/** What would go astray at its end or within. A single word has none, nor has a code that chooses between forms. */
const adrift = /[^\p{L}\p{N}_-]/u

/**
 * A value as a sentence of a language that is written from right to left can hold it: a name in Latin letters or in
 * Chinese keeps its own full stop and its own order. Numbers and single words stay as they are.
 *
 * @example isolateLatin('Harbour Peak Co., Ltd.') // '\u2068Harbour Peak Co., Ltd.\u2069'
 */
export const isolateLatin = <Value>(value: Value): Value | string =>
  typeof value === 'string' && leftToRight.test(value) && adrift.test(value)
    ? `${isolateStart}${value}${isolateEnd}`
    : value
