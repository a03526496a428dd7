import {
  isMessageLanguage,
  isTemplate,
  messageLanguages,
  templateAudiences,
  templateIds,
  type MessageLanguage,
  type TemplateId,
} from '@/lib/sourcing/writing/template-ids.ts'
import { useTexts } from '../texts-context.ts'
import { Select } from '../ui/select.tsx'

interface MessageChoiceProps {
  template: TemplateId
  language: MessageLanguage
  onTemplate: (template: TemplateId) => void
  onLanguage: (language: MessageLanguage) => void
}

/** Each language under its own name. */
const names: Record<MessageLanguage, string> = { en: 'English', 'zh-CN': '简体中文' }

const audiences = ['supplier', 'own'] as const

/** What is written, and in which language. */
export function MessageChoice({ template, language, onTemplate, onLanguage }: MessageChoiceProps) {
  const { t } = useTexts()
  return (
    <div className="flex gap-2">
      <Select
        className="min-w-0 flex-1"
        label={t('writing.template')}
        value={template}
        onChange={({ target }) => isTemplate(target.value) && onTemplate(target.value)}
      >
        {audiences.map((audience) => (
          <optgroup key={audience} label={t(`writing.audiences.${audience}`)}>
            {templateIds
              .filter((id) => templateAudiences[id] === audience)
              .map((id) => (
                <option key={id} value={id}>
                  {t(`writing.templates.${id}`)}
                </option>
              ))}
          </optgroup>
        ))}
      </Select>
      <Select
        label={t('writing.language')}
        value={language}
        onChange={({ target }) => isMessageLanguage(target.value) && onLanguage(target.value)}
      >
        {messageLanguages.map((one) => (
          <option key={one} value={one} lang={one}>
            {names[one]}
          </option>
        ))}
      </Select>
    </div>
  )
}
