import { enTemplates } from './en-templates.ts'
import type { MessageLanguage, TemplateId } from './template-ids.ts'
import { zhCnTemplates } from './zh-cn-templates.ts'

/** Our own templates by language. */
export const templates: Record<MessageLanguage, Record<TemplateId, string>> = {
  en: enTemplates,
  'zh-CN': zhCnTemplates,
}
