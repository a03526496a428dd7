import type { Texts } from '@/lib/i18n/texts.ts'
import { textOf, type OwnTemplates, type WritingDocument } from '@/lib/sourcing/documents/writing-document.ts'
import { automaticValue, messageValues, type FilledValue } from '@/lib/sourcing/writing/message-values.ts'
import type { MessageSources } from '@/lib/sourcing/writing/message-sources.ts'
import { parseTemplate, type TemplateProblem } from '@/lib/sourcing/writing/parse-template.ts'
import { phrases } from '@/lib/sourcing/writing/phrases.ts'
import type { PlaceholderId } from '@/lib/sourcing/writing/placeholders.ts'
import {
  placeholdersOf,
  renderMessage,
  segmentsOf,
  type MessageSegment,
} from '@/lib/sourcing/writing/render-message.ts'
import type { MessageLanguage, TemplateId } from '@/lib/sourcing/writing/template-ids.ts'
import { templates } from '@/lib/sourcing/writing/templates.ts'
import { messageWords } from './message-words.ts'

/** A template with what is known filled in. */
export interface MessageDraft {
  segments: MessageSegment[]
  /** What the template fills in, in its order. */
  placeholders: PlaceholderId[]
  /** What is filled in while nothing is typed. */
  automatic: ReadonlyMap<PlaceholderId, FilledValue>
  /** What the message still says as a placeholder, each once. */
  open: PlaceholderId[]
  /** Written over by hand. */
  isEdited: boolean
  /** The template as it is edited: the buyer's own, else ours. */
  template: string
  isOwn: boolean
  /** Why the buyer's own template cannot be used, so that ours is shown; empty where it can. */
  problems: readonly TemplateProblem[]
}

interface DraftInput {
  id: TemplateId
  language: MessageLanguage
  /** Words of that language. */
  words: Texts
  sources: MessageSources
  writing: WritingDocument
  own: OwnTemplates
}

/** Fills a template, or takes up what was written over it. */
export function messageDraft({ id, language, words, sources, writing, own }: DraftInput): MessageDraft {
  const ownText = textOf(own.texts, id, language)
  const ours = templates[language][id]
  const parsed = parseTemplate(ownText ?? ours)
  const usable = parsed.ok ? parsed : parseTemplate(ours)
  const parts = usable.ok ? usable.parts : []
  const placeholders = placeholdersOf(parts)
  const say = { ...phrases[language], ...messageWords(words) }
  const labelOf = (one: PlaceholderId) => words.t(`writing.placeholders.${one}`)
  const values = messageValues(placeholders, sources, say)
  const filled = new Map([...values].map(([one, { text }]) => [one, text]))
  const edited = textOf(writing.texts, id, language)
  const segments =
    edited === undefined
      ? renderMessage(parts, filled, labelOf)
      : segmentsOf(edited, new Map(placeholders.map((one) => [one, labelOf(one)])))
  const open = segments.flatMap(({ kind, placeholder }) =>
    kind === 'open' && placeholder !== undefined ? [placeholder] : [],
  )
  return {
    segments,
    placeholders,
    automatic: new Map(
      placeholders.flatMap((one) => {
        const value = automaticValue(one, sources, say)
        return value === undefined ? [] : [[one, value] as const]
      }),
    ),
    open: [...new Set(open)],
    isEdited: edited !== undefined,
    template: ownText ?? ours,
    isOwn: ownText !== undefined,
    problems: parsed.ok ? [] : parsed.problems,
  }
}
