/**
 * A text without these characters at either end. A loop, because a regular expression for both ends takes quadratic
 * time on a long run of them in the middle.
 *
 * @example trimEdges("''Oak'", "'") // 'Oak'
 */
export function trimEdges(text: string, characters: string): string {
  let start = 0
  let end = text.length
  while (start < end && characters.includes(text.charAt(start))) start += 1
  while (end > start && characters.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
