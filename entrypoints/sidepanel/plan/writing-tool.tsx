import { MessageChoice } from '@/components/plan/message-choice.tsx'
import { messageDraft } from '@/components/plan/message-draft.ts'
import { ProblemsContext } from '@/components/plan/problems-context.ts'
import { SavingLine } from '@/components/plan/saving-line.tsx'
import { WritingView } from '@/components/plan/writing-view.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { OwnTemplates, WritingDocument } from '@/lib/sourcing/documents/writing-document.ts'
import type { MessageSources } from '@/lib/sourcing/writing/message-sources.ts'
import { isTemplate, type TemplateId } from '@/lib/sourcing/writing/template-ids.ts'
import type { SupplierToolProps } from './plan-tool-props.ts'
import { useMessageSources } from './use-message-sources.ts'
import { useMessageTexts } from './use-message-texts.ts'
import { lastChanged, usePlanDocument } from './use-plan-document.ts'
import { useWritingActions } from './use-writing-actions.ts'

const nothingWritten: WritingDocument = { values: {}, texts: [] }
const noTemplates: OwnTemplates = { values: {}, texts: [] }

/** Messages to a supplier, filled from what is known and planned; the buyer sends them. */
export function WritingTool(props: SupplierToolProps) {
  const { member, stored, route, go } = props
  const { t } = useTexts()
  const writing = usePlanDocument('writing', { supplierId: member.id }, stored, nothingWritten)
  const own = usePlanDocument('templates', { everywhere: true }, stored, noTemplates)
  const { language = 'en' } = writing.value
  const template = route.key !== undefined && isTemplate(route.key) ? route.key : 'first-contact'
  const typed = { ...writing.value.values, ...own.value.values }
  const sources = useMessageSources(props, typed)
  const words = useMessageTexts(language)
  const actions = useWritingActions({
    supplierId: member.id,
    template,
    language,
    writing,
    own,
    openSpecification: () => go({ view: 'plan', tool: 'specification', record: member.id }),
  })
  if (sources === undefined || words === undefined) return <SupplierSkeleton />
  const draft = messageDraft({
    id: template,
    language,
    words,
    sources,
    writing: writing.value,
    own: own.value,
  })
  const silent = nothingToSay(template, sources)
  return (
    <ProblemsContext value={draft.open.map((path) => ({ path, code: 'missing' as const }))}>
      <SavingLine {...lastChanged(writing, own)} />
      <div className="mb-3 min-[1100px]:max-w-[calc(60%-16px)]">
        <MessageChoice
          template={template}
          language={language}
          onTemplate={(key) => go({ view: 'plan', tool: 'writing', record: member.id, key })}
          onLanguage={(chosen) => writing.change({ ...writing.value, language: chosen })}
        />
      </div>
      <WritingView
        key={`${template} ${language}`}
        draft={draft}
        language={language}
        typed={typed}
        labelOf={(placeholder) => words.t(`writing.placeholders.${placeholder}`)}
        {...(silent !== undefined && { emptyText: t(`writing.${silent}`) })}
        actions={actions}
      />
    </ProblemsContext>
  )
}

/** Why a message that lives from what was found has nothing to say. */
function nothingToSay(template: TemplateId, { openFlags, disagreements }: MessageSources) {
  if (template === 'open-questions' && openFlags.every(({ question }) => question === undefined))
    return 'noFlags'
  if (template === 'explain-mismatch' && disagreements.length === 0) return 'noDifferences'
  return undefined
}
