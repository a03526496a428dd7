import { questionTopicIds, type QuestionTopic } from '@/lib/sourcing/messages/question-topics.ts'
import { useTexts } from '../texts-context.ts'
import { controlClass, Field } from '../ui/field.tsx'
import { FoldSection } from '../ui/fold-section.tsx'
import { Select } from '../ui/select.tsx'

/** What the buyer knows beside the message, as it is typed. */
export interface MessageDraft {
  text: string
  name: string
  host: string
  topics: QuestionTopic[]
  questions: string
}

export interface MessageSupplier {
  id: string
  name: string
}

interface MessageFieldsProps {
  draft: MessageDraft
  onDraft: (draft: MessageDraft) => void
  suppliers: readonly MessageSupplier[]
  supplier?: string
  onSupplier: (id: string | undefined) => void
}

/** What a message is compared with: a supplier, its name and address, and the questions that were asked. */
export function MessageFields({ draft, onDraft, suppliers, supplier, onSupplier }: MessageFieldsProps) {
  const { t, formats } = useTexts()
  const { name, host, topics, questions } = draft
  const asked = topics.length + questions.split('\n').filter((line) => line.trim() !== '').length
  return (
    <>
      <FoldSection title={t('messages.compare')} open>
        <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,220px),1fr))] gap-3">
          <div>
            <p aria-hidden className="mb-1 text-xs font-medium text-soft">
              {t('messages.supplier')}
            </p>
            <Select
              className="w-full"
              label={t('messages.supplier')}
              dir="auto"
              value={supplier ?? ''}
              onChange={({ target }) => onSupplier(target.value === '' ? undefined : target.value)}
            >
              <option value="">{t('messages.noSupplier')}</option>
              {suppliers.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          </div>
          <Field
            label={t('messages.name')}
            value={name}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => onDraft({ ...draft, name: target.value })}
          />
          <Field
            label={t('messages.host')}
            value={host}
            maxLength={200}
            autoComplete="off"
            onChange={({ target }) => onDraft({ ...draft, host: target.value })}
          />
        </div>
      </FoldSection>
      <FoldSection title={t('messages.asked')} count={asked === 0 ? undefined : formats.number(asked)}>
        <ul className="mb-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,190px),1fr))] gap-x-4 text-sm">
          {questionTopicIds.map((topic) => (
            <li key={topic}>
              <label className="flex cursor-pointer items-center gap-2.5 py-1">
                <input
                  type="checkbox"
                  className="size-4 shrink-0 accent-accent"
                  checked={topics.includes(topic)}
                  onChange={({ target }) =>
                    onDraft({
                      ...draft,
                      topics: target.checked ? [...topics, topic] : topics.filter((one) => one !== topic),
                    })
                  }
                />
                {t(`messages.topics.${topic}`)}
              </label>
            </li>
          ))}
        </ul>
        <textarea
          aria-label={t('messages.ownQuestions')}
          placeholder={t('messages.ownQuestions')}
          value={questions}
          rows={2}
          maxLength={20_000}
          onChange={({ target }) => onDraft({ ...draft, questions: target.value })}
          className={`${controlClass} field-sizing-content max-h-40 min-h-14 resize-none py-2`}
        />
      </FoldSection>
    </>
  )
}
