import type { WritingActions } from '@/components/plan/writing-view.tsx'
import { useTexts } from '@/components/texts-context.ts'
import {
  withText,
  type OwnTemplates,
  type WritingDocument,
} from '@/lib/sourcing/documents/writing-document.ts'
import { isOwnPlaceholder } from '@/lib/sourcing/writing/placeholders.ts'
import { templateIds, type MessageLanguage, type TemplateId } from '@/lib/sourcing/writing/template-ids.ts'
import { copyText } from '../../shared/copy-text.ts'
import { useServices } from '../../shared/services.ts'
import type { OpenDocument } from './use-plan-document.ts'

interface Written {
  supplierId: string
  template: TemplateId
  language: MessageLanguage
  writing: OpenDocument<WritingDocument>
  own: OpenDocument<OwnTemplates>
  openSpecification: () => void
}

/** So many that each template can be the buyer's own in each language. */
const mostTemplates = templateIds.length * 2

/** What can be done with a message; each step says what it did and, where something went, offers it back. */
export function useWritingActions(written: Written): WritingActions {
  const { supplierId, template, language, writing, own, openSpecification } = written
  const { notes, newId, toasts } = useServices()
  const { t } = useTexts()
  const say = (text: string, undo?: () => void) => toasts.getState().show({ id: newId(), text, undo })
  const failed = () => say(t('common.failed'))
  const keepText = (text: string | undefined) =>
    writing.change({
      ...writing.value,
      texts: withText(writing.value.texts, { template, language, text }),
    })
  const keepTemplate = (text: string | undefined) =>
    own.change({
      ...own.value,
      texts: withText(own.value.texts, { template, language, text }, mostTemplates),
    })
  return {
    openSpecification,
    copy(text, open) {
      copyText(text).then(
        () => say(open === 0 ? t('writing.copied') : t('writing.copiedOpen', { count: open })),
        () => say(t('planView.copyFailed')),
      )
    },
    saveNote(text) {
      const id = newId()
      notes
        .add(id, supplierId, `${t(`writing.templates.${template}`)}\n\n${text}`)
        .then(() => say(t('writing.noteSaved'), () => void notes.remove(id)), failed)
    },
    typeValue(placeholder, value) {
      const kept = value === '' ? undefined : value
      if (isOwnPlaceholder(placeholder))
        own.change({ ...own.value, values: { ...own.value.values, [placeholder]: kept } })
      else writing.change({ ...writing.value, values: { ...writing.value.values, [placeholder]: kept } })
    },
    editText: keepText,
    dropText() {
      const before = writing.value
      keepText(undefined)
      say(t('writing.backDone'), () => writing.change(before))
    },
    editTemplate: keepTemplate,
    dropTemplate() {
      const before = own.value
      keepTemplate(undefined)
      say(t('writing.oursDone'), () => own.change(before))
    },
  }
}
