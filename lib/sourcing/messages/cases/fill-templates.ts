/** Whole messages with gaps in braces, and what may stand in each gap. */
export interface Templates {
  messages: readonly string[]
  gaps: Readonly<Record<string, readonly string[]>>
}

/** Deterministic numbers, so that a failure can be repeated. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** So many different messages, every template about as often as the others. */
export function fillTemplates({ messages, gaps }: Templates, count: number, seed: number): string[] {
  const random = numbers(seed)
  const pick = (choices: readonly string[] = []) =>
    choices[Math.floor(random.next().value * choices.length)] ?? ''
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (_, gap: string) => fill(pick(gaps[gap])))
  const filled = new Set<string>()
  for (let turn = 0; filled.size < count && turn < count * 10; turn += 1)
    filled.add(fill(messages[turn % messages.length] ?? ''))
  return [...filled]
}
