import { RotateCcw } from 'lucide-react'
import { useId, useRef } from 'react'
import { say } from '@/lib/i18n/say.ts'
import { longestDraft } from '@/lib/sourcing/documents/writing-document.ts'
import type { TemplateProblem } from '@/lib/sourcing/writing/parse-template.ts'
import { isPlaceholder, placeholderIds, type PlaceholderId } from '@/lib/sourcing/writing/placeholders.ts'
import type { MessageLanguage } from '@/lib/sourcing/writing/template-ids.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { Select } from '../ui/select.tsx'
import { MessageEditor } from './message-editor.tsx'

interface TemplateEditorProps {
  value: string
  language: MessageLanguage
  problems: readonly TemplateProblem[]
  onChange: (text: string) => void
  /** Absent where the template is ours. */
  onReset?: () => void
  onDone: () => void
}

/** A template as text with its placeholders in braces, kept as it is typed; what is wrong with it stands below. */
export function TemplateEditor({
  value,
  language,
  problems,
  onChange,
  onReset,
  onDone,
}: TemplateEditorProps) {
  const texts = useTexts()
  const { t } = texts
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const insert = (placeholder: PlaceholderId) => {
    const { current } = area
    if (current === null) return
    current.setRangeText(`{${placeholder}}`, current.selectionStart, current.selectionEnd, 'end')
    onChange(current.value)
    current.focus()
  }
  return (
    <div>
      <MessageEditor
        label={t('writing.templateText')}
        value={value}
        language={language}
        most={longestDraft}
        isWrong={problems.length > 0}
        describedBy={id}
        onChange={onChange}
        ref={area}
      />
      <div id={id} role={problems.length > 0 ? 'alert' : undefined} className="mt-1 text-xs">
        {problems.length === 0 ? (
          <p className="text-faint">{t('writing.own')}</p>
        ) : (
          <ul className="space-y-0.5 text-high wrap-anywhere">
            {problems.map(({ code, line = 0, values }, index) => (
              // Two problems may be alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>{say(texts.messages.writing.problems, code, { line, ...values }, texts)}</li>
            ))}
          </ul>
        )}
      </div>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button variant="main" onClick={onDone}>
          {t('writing.done')}
        </Button>
        <Select
          label={t('writing.insert')}
          value=""
          className="max-w-52"
          onChange={({ target }) => {
            if (isPlaceholder(target.value)) insert(target.value)
          }}
        >
          <option value="">{t('writing.insert')}</option>
          {placeholderIds.map((one) => (
            <option key={one} value={one}>
              {t(`writing.placeholders.${one}`)}
            </option>
          ))}
        </Select>
        {onReset !== undefined && (
          <Button variant="quiet" onClick={onReset}>
            <RotateCcw aria-hidden size={14} />
            {t('writing.backToOurs')}
          </Button>
        )}
      </div>
    </div>
  )
}
