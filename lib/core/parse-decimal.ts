export type DecimalMark = '.' | ','

/** What is known of how a number is written. Without any of it only unmistakable separators are read. */
export interface NumberStyle {
  /** The decimal mark of the page's language. */
  decimalMark?: DecimalMark
  /** The unit has no fractions worth showing (yen, dong), so a separator before three digits groups thousands. */
  whole?: boolean
  /** The language groups digits by spaces, as French and Russian do: `12 500`. */
  spaced?: boolean
}

/** Digits with separators as they stand in running text; 40 characters at most, so that no sum is mistaken for one. */
export const numberPattern = /\d[\d.,'’]{0,39}/

/**
 * One written number without sign or unit. A lone separator before exactly three digits is ambiguous: the style
 * decides, and without a style the answer is `undefined`. Groups of two (lakh) are accepted before the last three.
 *
 * @example parseDecimal('1,00,822.92') // 100822.92
 * @example parseDecimal('1.234,56') // 1234.56
 * @example parseDecimal('87.059', { whole: true }) // 87059
 * @example parseDecimal('1.234') // undefined
 */
export function parseDecimal(text: string, { decimalMark, whole }: NumberStyle = {}): number | undefined {
  const plain = text.replace(/['’]/g, '').replace(/[.,]$/, '')
  const marks = plain.match(/[.,]/g) ?? []
  const last = marks.at(-1)
  if (last === undefined) return toNumber(plain, '')
  const [head = '', ...rest] = plain.split(last)
  const tail = rest.at(-1) ?? ''
  if (marks.some((mark) => mark !== last)) {
    return rest.length === 1 ? toNumber(ungroup(head, last === '.' ? ',' : '.'), tail) : undefined
  }
  if (rest.length > 1) return toNumber(ungroup(plain, last), '')
  if (tail.length !== 3 || head === '0' || head.length > 3)
    return whole && tail.length === 3 ? undefined : toNumber(head, tail)
  if (whole || (decimalMark !== undefined && decimalMark !== last)) return toNumber(head + tail, '')
  // Behind a comma three digits may also be thousands of a text that was left in English.
  return last === '.' && decimalMark === '.' ? toNumber(head, tail) : undefined
}

/** The digits of a grouped whole number; '' where the groups are malformed. */
function ungroup(text: string, mark: string): string {
  const groups = text.split(mark)
  const [first = '', ...others] = groups
  const valid =
    /^\d{1,3}$/.test(first) &&
    others.every((group, index) => (index === others.length - 1 ? /^\d{3}$/ : /^\d{2,3}$/).test(group))
  return valid || groups.length === 1 ? groups.join('') : ''
}

function toNumber(integer: string, fraction: string): number | undefined {
  if (!/^\d{1,15}$/.test(integer) || !/^\d{0,15}$/.test(fraction)) return undefined
  return Number(fraction === '' ? integer : `${integer}.${fraction}`)
}
