import { mutations, type Edit, type MutablePage } from './mutations.ts'
import { seededRandom } from './random.ts'

const names = Object.keys(mutations)

/** A page hurt one to six times; the same for the same seed. */
export function mutate(page: MutablePage, seed: number): { html: string; done: string[] } {
  const random = seededRandom(seed)
  const done: string[] = []
  const edits: Edit[] = []
  for (let count = 1 + random.below(6); count > 0; count -= 1) {
    const name = names[random.below(names.length)] ?? ''
    const added = mutations[name]?.(page, random) ?? []
    if (added.some((edit) => edits.some((other) => overlaps(edit, other)))) continue
    done.push(name)
    edits.push(...added)
  }
  return { html: applied(page.html, edits), done }
}

const overlaps = (a: Edit, b: Edit): boolean => a.start <= b.end && b.start <= a.end

function applied(html: string, edits: readonly Edit[]): string {
  let result = html
  for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
    result = result.slice(0, start) + text + result.slice(end)
  return result
}
