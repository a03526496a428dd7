import type { Messages } from './catalogue.ts'
import type { Texts } from './texts.ts'

/** Advice as the risk room gives it, by codes. */
interface Advice {
  before: readonly (keyof Messages['advice']['before'])[]
  never: readonly (keyof Messages['advice']['never'])[]
}

/** Advice in words: what to do before paying, in order, and what never to do. */
export interface AdviceTexts {
  before: string[]
  never: string[]
}

/** Says the advice for a band and an order size, one sentence for each piece of it. */
export function adviceTexts({ before, never }: Advice, { t }: Texts): AdviceTexts {
  return {
    before: before.map((code) => t(`advice.before.${code}`)),
    never: never.map((code) => t(`advice.never.${code}`)),
  }
}
