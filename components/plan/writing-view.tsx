import { Copy, FileText, NotebookPen, PencilLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { longestDraft, type PlaceholderValues } from '@/lib/sourcing/documents/writing-document.ts'
import { fills } from '@/lib/sourcing/writing/fills.ts'
import type { PlaceholderId } from '@/lib/sourcing/writing/placeholders.ts'
import { messageText, openMark } from '@/lib/sourcing/writing/render-message.ts'
import type { MessageLanguage } from '@/lib/sourcing/writing/template-ids.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import type { MessageDraft } from './message-draft.ts'
import { MessageEditor } from './message-editor.tsx'
import { MessageFields } from './message-fields.tsx'
import { MessagePaper } from './message-paper.tsx'
import { OpenPlaceholders } from './open-placeholders.tsx'
import { TemplateEditor } from './template-editor.tsx'

/** What a view of one message can do; each says what it did. */
export interface WritingActions {
  copy: (text: string, open: number) => void
  saveNote: (text: string) => void
  typeValue: (placeholder: PlaceholderId, value: string) => void
  editText: (text: string) => void
  dropText: () => void
  editTemplate: (text: string) => void
  dropTemplate: () => void
  openSpecification: () => void
}

interface WritingViewProps {
  draft: MessageDraft
  language: MessageLanguage
  typed: PlaceholderValues
  /** How the message names what is open, in its own language. */
  labelOf: (placeholder: PlaceholderId) => string
  /** What there is to say of a message that has nothing to say. */
  emptyText?: string
  actions: WritingActions
}

type Mode = { edits: 'nothing' } | { edits: 'template' } | { edits: 'text'; selected?: string }

const isFromSpecification = (placeholder: PlaceholderId) =>
  fills[placeholder].some(({ from }) => from === 'specification')

/** A message filled in beside the fields that fill it; its text and its template can be written over. */
export function WritingView({ draft, language, typed, labelOf, emptyText, actions }: WritingViewProps) {
  const { t } = useTexts()
  const [mode, setMode] = useState<Mode>({ edits: 'nothing' })
  const fields = useRef<HTMLDivElement>(null)
  const text = messageText(draft.segments)
  const stop = () => setMode({ edits: 'nothing' })
  const goTo = (placeholder: PlaceholderId) => {
    if (draft.isEdited) {
      setMode({ edits: 'text', selected: openMark(labelOf(placeholder)) })
      return
    }
    const control = fields.current?.querySelector<HTMLElement>(
      `[data-placeholder="${placeholder}"] :is(input, textarea)`,
    )
    control?.focus()
  }
  return (
    <div className="grid gap-x-10 min-[1100px]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="min-w-0 space-y-3">
        {emptyText !== undefined && <Notice>{emptyText}</Notice>}
        {draft.problems.length > 0 && mode.edits !== 'template' && <Notice>{t('writing.broken')}</Notice>}
        {mode.edits === 'template' ? (
          <TemplateEditor
            value={draft.template}
            language={language}
            problems={draft.problems}
            onChange={actions.editTemplate}
            {...(draft.isOwn && { onReset: actions.dropTemplate })}
            onDone={stop}
          />
        ) : (
          <>
            <OpenPlaceholders open={draft.open} onOpen={goTo} />
            {mode.edits === 'text' ? (
              <MessageEditor
                label={t('writing.message')}
                value={text}
                language={language}
                most={longestDraft}
                selected={mode.selected}
                onChange={actions.editText}
              />
            ) : (
              <MessagePaper segments={draft.segments} language={language} onOpen={goTo} />
            )}
            <MessageActions
              draft={draft}
              text={text}
              isWriting={mode.edits === 'text'}
              actions={actions}
              onMode={(edits) => setMode({ edits })}
            />
          </>
        )}
      </div>
      <div ref={fields} className="min-w-0 min-[1100px]:-mt-5">
        <Section title={t('writing.fields')}>
          {draft.isEdited && <p className="mb-3 text-xs text-faint">{t('writing.edited')}</p>}
          {draft.placeholders.some(isFromSpecification) && (
            <Button className="mb-3" onClick={actions.openSpecification}>
              <FileText aria-hidden size={14} />
              {t('writing.specification')}
            </Button>
          )}
          <MessageFields
            placeholders={draft.placeholders}
            typed={typed}
            automatic={draft.automatic}
            onChange={actions.typeValue}
          />
        </Section>
      </div>
    </div>
  )
}

interface MessageActionsProps {
  draft: MessageDraft
  text: string
  /** The text is being written over. */
  isWriting: boolean
  actions: WritingActions
  onMode: (edits: Mode['edits']) => void
}

function MessageActions({ draft, text, isWriting, actions, onMode }: MessageActionsProps) {
  const { t } = useTexts()
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-2">
        <Button variant="main" onClick={() => actions.copy(text, draft.open.length)}>
          <Copy aria-hidden size={14} />
          {t('writing.copy')}
        </Button>
        <Button onClick={() => onMode(isWriting ? 'nothing' : 'text')}>
          {!isWriting && <PencilLine aria-hidden size={14} />}
          {t(isWriting ? 'writing.done' : 'writing.editText')}
        </Button>
        <Button onClick={() => actions.saveNote(text)}>
          <NotebookPen aria-hidden size={14} />
          {t('writing.saveNote')}
        </Button>
      </div>
      <div className="flex items-center justify-between gap-x-4">
        <p className="min-w-0 text-xs text-faint">{t('writing.notSent')}</p>
        <Button
          variant="quiet"
          className="-me-3 shrink-0"
          onClick={() => {
            if (!draft.isEdited) {
              onMode('template')
              return
            }
            onMode('nothing')
            actions.dropText()
          }}
        >
          {t(draft.isEdited ? 'writing.backToTemplate' : 'writing.editTemplate')}
        </Button>
      </div>
    </div>
  )
}
