import { say } from './say.ts'
import type { Texts } from './texts.ts'

/** What a red flag looks at, in a few words, by the flag's id: "Late orders". Throws for an id without a name. */
export function checkName(flagId: string, texts: Texts): string {
  return say(texts.messages.checks, flagId, {}, texts)
}
