import { createHash } from 'node:crypto'
import { check } from 'recheck'
import { version } from 'recheck/package.json'
import type { FoundRegex } from './find-regexes.ts'

/**
 * The longest text that is searched has 100,000 characters; none may cost more than a thousand steps for each. Steps
 * are counted, not seconds, so that a busy machine judges as a calm one does.
 */
const budget = {
  maxAttackStringSize: 100_000,
  attackLimit: 100_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  timeout: 200_000,
}

/** In milliseconds: proving that a long one is safe takes a busy machine its time, and is no failure. */
export const patience = 240_000

/** `safe` where the tool could prove it or found no attack; what it cannot tell is `unknown`, not safe. */
export async function judgeRegex({ source, flags }: Pick<FoundRegex, 'source' | 'flags'>): Promise<string> {
  return (await check(source, flags, budget)).status
}

/** Stands for an expression, the judge's version and its budget: what was proven of one is not proven of another. */
export function fingerprint({ source, flags }: Pick<FoundRegex, 'source' | 'flags'>): string {
  const judged = JSON.stringify([version, budget, source, flags])
  return createHash('sha256').update(judged).digest('hex').slice(0, 20)
}
