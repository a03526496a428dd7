import type { Messages } from './catalogue.ts'
import type { Language } from './languages.ts'
import { arFacts } from './messages/ar/ar-facts.ts'
import { arFlags } from './messages/ar/ar-flags.ts'
import { arJudgement } from './messages/ar/ar-judgement.ts'
import { arOutside } from './messages/ar/ar-outside.ts'
import { deFacts } from './messages/de/de-facts.ts'
import { deFlags } from './messages/de/de-flags.ts'
import { deJudgement } from './messages/de/de-judgement.ts'
import { deOutside } from './messages/de/de-outside.ts'
import { enFacts } from './messages/en/en-facts.ts'
import { enFlags } from './messages/en/en-flags.ts'
import { enJudgement } from './messages/en/en-judgement.ts'
import { enOutside } from './messages/en/en-outside.ts'
import { esFacts } from './messages/es/es-facts.ts'
import { esFlags } from './messages/es/es-flags.ts'
import { esJudgement } from './messages/es/es-judgement.ts'
import { esOutside } from './messages/es/es-outside.ts'
import { frFacts } from './messages/fr/fr-facts.ts'
import { frFlags } from './messages/fr/fr-flags.ts'
import { frJudgement } from './messages/fr/fr-judgement.ts'
import { frOutside } from './messages/fr/fr-outside.ts'
import { ptBrFacts } from './messages/pt-br/pt-br-facts.ts'
import { ptBrFlags } from './messages/pt-br/pt-br-flags.ts'
import { ptBrJudgement } from './messages/pt-br/pt-br-judgement.ts'
import { ptBrOutside } from './messages/pt-br/pt-br-outside.ts'
import { zhCnFacts } from './messages/zh-cn/zh-cn-facts.ts'
import { zhCnFlags } from './messages/zh-cn/zh-cn-flags.ts'
import { zhCnJudgement } from './messages/zh-cn/zh-cn-judgement.ts'
import { zhCnOutside } from './messages/zh-cn/zh-cn-outside.ts'

type Section = keyof typeof enFacts | keyof typeof enFlags | keyof typeof enJudgement | keyof typeof enOutside

/**
 * The topics that the background speaks of, in every language: a service worker cannot load a file later, and what it
 * carries is parsed before the first badge is drawn.
 */
export const backgroundMessages: Record<Language, Pick<Messages, Section>> = {
  en: { ...enFacts, ...enFlags, ...enJudgement, ...enOutside },
  'zh-CN': { ...zhCnFacts, ...zhCnFlags, ...zhCnJudgement, ...zhCnOutside },
  es: { ...esFacts, ...esFlags, ...esJudgement, ...esOutside },
  de: { ...deFacts, ...deFlags, ...deJudgement, ...deOutside },
  fr: { ...frFacts, ...frFlags, ...frJudgement, ...frOutside },
  'pt-BR': { ...ptBrFacts, ...ptBrFlags, ...ptBrJudgement, ...ptBrOutside },
  ar: { ...arFacts, ...arFlags, ...arJudgement, ...arOutside },
}
