import { MailSearch } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { controlClass } from '../ui/field.tsx'
import { MessageFields, type MessageDraft, type MessageSupplier } from './message-fields.tsx'

interface MessageViewProps {
  draft: MessageDraft
  onDraft: (draft: MessageDraft) => void
  onClear: () => void
  suppliers: readonly MessageSupplier[]
  supplier?: string
  onSupplier: (id: string | undefined) => void
  /** Absent where there is no supplier to keep it with, or nothing can be written. */
  onKeep?: () => void
  /** What was found, once there is a message. */
  children?: ReactNode
}

/** The check of a supplier's message: the message, what to compare it with, and what was found. */
export function MessageView({ draft, onDraft, onClear, onKeep, children, ...fields }: MessageViewProps) {
  const { t } = useTexts()
  const isEmpty = draft.text.trim() === ''
  return (
    <div>
      <h1 className="text-lg font-semibold">{t('panel.messages')}</h1>
      <p className="mt-0.5 mb-3 text-xs text-faint">{t('messages.privacy')}</p>
      <textarea
        aria-label={t('messages.label')}
        placeholder={t('messages.placeholder')}
        value={draft.text}
        rows={6}
        dir="auto"
        spellCheck={false}
        onChange={({ target }) => onDraft({ ...draft, text: target.value })}
        className={`${controlClass} max-h-72 min-h-32 resize-y py-2 leading-[19px]`}
      />
      <div className="mt-1 flex min-h-[30px] flex-wrap items-center gap-2">
        {!isEmpty && (
          <>
            <Button onClick={onKeep} disabled={onKeep === undefined}>
              {t('messages.keep')}
            </Button>
            <Button variant="quiet" onClick={onClear}>
              {t('messages.clear')}
            </Button>
            {fields.supplier === undefined && (
              <span className="text-xs text-faint">{t('messages.keepNeeds')}</span>
            )}
          </>
        )}
      </div>
      <MessageFields draft={draft} onDraft={onDraft} {...fields} />
      {isEmpty ? (
        <EmptyState level={2} icon={<MailSearch aria-hidden size={18} />} title={t('messages.emptyTitle')}>
          {t('messages.emptyText')}
        </EmptyState>
      ) : (
        children
      )}
    </div>
  )
}
