import { enPhrases } from './en-phrases.ts'
import type { MessagePhrases } from './message-phrases.ts'
import type { MessageLanguage } from './template-ids.ts'
import { zhCnPhrases } from './zh-cn-phrases.ts'

/** How figures are said, by the language of the message. */
export const phrases: Record<MessageLanguage, MessagePhrases> = { en: enPhrases, 'zh-CN': zhCnPhrases }
