const ends = /\n|[.!?;](?=[\s,])|[。！？；]/u

/** The text before and after a place, up to the ends of its sentence and at most `reach` characters. */
export function sentenceAt(
  text: string,
  { index, length, reach }: { index: number; length: number; reach: number },
): { before: string; after: string } {
  const before = text.slice(Math.max(0, index - reach), index).split(ends)
  const after = text.slice(index + length, index + length + reach).split(ends)
  return { before: before.at(-1) ?? '', after: after[0] ?? '' }
}
