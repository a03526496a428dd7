const wordsOf = (address: string) =>
  new Set(
    address
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .split(' '),
  )

/**
 * Whether two spellings may be one address. Order, punctuation and detail vary from page to page, so half of the
 * words of the shorter one in common are enough.
 */
export function sameAddress(one: string, other: string): boolean {
  const a = wordsOf(one)
  const b = wordsOf(other)
  const [short, long] = a.size <= b.size ? [a, b] : [b, a]
  return [...short].filter((word) => long.has(word)).length * 2 >= short.size
}
