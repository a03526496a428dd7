import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { enFacts } from './messages/en/en-facts.ts'
import { enFlags } from './messages/en/en-flags.ts'
import { enJudgement } from './messages/en/en-judgement.ts'
import { enOutside } from './messages/en/en-outside.ts'

type Section = keyof typeof enFacts | keyof typeof enFlags | keyof typeof enJudgement | keyof typeof enOutside

/**
 * The topics that the background speaks of, in every language: a service worker cannot load a file later, and what it
 * carries is parsed before the first badge is drawn.
 */
export const backgroundMessages: Record<Language, Pick<Messages, Section>> = {
  en: { ...enFacts, ...enFlags, ...enJudgement, ...enOutside },
}
