import type { ReactNode } from 'react'
import type { Flag } from '@/lib/core/assessment.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import type { List } from '@/lib/core/shortlist.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import type { Translate } from '@/lib/i18n/translator.ts'
import { nextHint } from '@/lib/i18n/next-hint.ts'
import { AdviceList, type SizedAdvice } from './advice-list.tsx'
import { DisagreementList } from './disagreement-list.tsx'
import { FactTable } from './fact-table.tsx'
import { FlagAnswer } from './flag-answer.tsx'
import { FlagList } from './flag-list.tsx'
import { isoDay } from './iso-day.ts'
import { PastAnswers } from './past-answers.tsx'
import { SectionNav } from './section-nav.tsx'
import { SignalList } from './signal-list.tsx'
import type { SupplierFile, SupplierFileActions } from './supplier-file.ts'
import { SupplierPast } from './supplier-past.tsx'
import { SupplierSummary } from './supplier-summary.tsx'
import type { SupplierView } from './supplier-view.ts'
import { SupplierWork } from './supplier-work.tsx'
import { useTexts } from './texts-context.ts'
import { TwinList } from './twin-list.tsx'
import { FoldSection } from './ui/fold-section.tsx'
import { Section } from './ui/section.tsx'
import { UncheckedList } from './unchecked-list.tsx'
import { VisitChanges } from './visit-changes.tsx'

interface DossierProps {
  supplier: SupplierView
  /** What the memory keeps beside the facts; absent while it is being read, and where there is no record. */
  file?: SupplierFile
  /** When the buyer looked last, in milliseconds since the epoch; absent where that is not known. */
  visitedAt?: number
  /** What to do before paying, by the sizes of order that matter. */
  advice: readonly SizedAdvice[]
  activeList?: List
  onSave: () => void
  onRemove: (entryId: string, list: List) => void
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
  actions: SupplierFileActions
  /** The editors of the notes, which know where notes are kept. */
  notes: ReactNode
  /** How far the due diligence has come; absent where there is no record. */
  diligence?: ReactNode
  /** How the buyer's orders with it went; absent where there is no record. */
  orders?: ReactNode
  /** What can be handed on; absent where there is no record. */
  handOn?: ReactNode
  /** Absent where there is no record to plan with. */
  onPlan?: () => void
}

/** All that is known of a supplier: where it stands, the reading of the facts, the buyer's own work, and the facts. */
export function Dossier(props: DossierProps) {
  const { supplier, file, visitedAt, advice, activeList, onSave, onRemove, actions, notes } = props
  const { diligence, orders, handOn, onPlan } = props
  const { t } = useTexts()
  return (
    <article className="grid gap-x-10 min-[900px]:grid-cols-2">
      <div className="min-w-0">
        <SupplierSummary
          supplier={supplier}
          activeList={activeList}
          onSave={onSave}
          onRemove={onRemove}
          onPlan={onPlan}
        />
        {diligence}
        <div className="min-[900px]:hidden">
          <SectionNav sections={partsOf(file, t)} />
        </div>
        {file !== undefined && visitedAt !== undefined && (
          <VisitChanges visitedAt={visitedAt} steps={file.steps.filter(({ at }) => at > visitedAt)} />
        )}
        <Judgement {...props} />
        <FoldSection id="advice" title={t('advice.title')}>
          <AdviceList advice={advice} />
        </FoldSection>
        {file !== undefined && file.disagreements.length > 0 && (
          <Section title={t('disagreements.title')}>
            <DisagreementList
              disagreements={file.disagreements}
              onAsk={() => actions.write('explain-mismatch')}
            />
          </Section>
        )}
        {file !== undefined && file.twins.length > 0 && (
          <Section title={t('twins.title')}>
            <TwinList twins={file.twins} onOpen={actions.openSupplier} onJudge={actions.judgeTwin} />
          </Section>
        )}
      </div>
      <div className="min-w-0 min-[900px]:-mt-5">
        <SupplierWork
          supplier={supplier}
          activeList={activeList}
          file={file}
          actions={actions}
          orders={orders}
          notes={notes}
        />
        <Section id="facts" title={t('supplier.facts')}>
          <FactTable facts={supplier.facts} />
        </Section>
        {handOn !== undefined && <Section title={t('supplierFiles.title')}>{handOn}</Section>}
        {file !== undefined && <SupplierPast file={file} onForget={actions.forget} />}
      </div>
    </article>
  )
}

/** The parts of the dossier, in their order; some need a file. */
const partsOf = (file: SupplierFile | undefined, t: Translate) => [
  { id: 'asking', title: t('worthAsking.title') },
  { id: 'reading', title: t('supplier.reading') },
  { id: 'advice', title: t('advice.title') },
  { id: 'verdict', title: t('verdict.title') },
  { id: 'notes', title: t('notes.titleAll') },
  ...(file === undefined
    ? []
    : [
        { id: 'quotes', title: t('quotes.title') },
        { id: 'offers', title: t('offers.title') },
      ]),
  { id: 'facts', title: t('supplier.facts') },
  ...(file === undefined ? [] : [{ id: 'history', title: t('history.title') }]),
]

/** What is worth asking, and where the score comes from. */
function Judgement({ supplier, file, actions, onCopy }: DossierProps) {
  const texts = useTexts()
  const { assessment, facts } = supplier
  const { flags, notChecked } = assessment
  const hint = nextHint(assessment, texts)
  const answer = (flag: Flag) => {
    if (file === undefined) return null
    const { title } = flagTexts(flag, texts)
    return (
      <FlagAnswer
        flag={title}
        answer={file.answers.get(flag.id)}
        today={isoDay(texts.now)}
        onAnswer={(stated) => actions.answer(flag, title, stated)}
      />
    )
  }
  return (
    <>
      <Section id="asking" title={texts.t('worthAsking.title')}>
        {flags.length === 0 ? (
          <p className="text-sm text-soft">{texts.t('worthAsking.none')}</p>
        ) : (
          <FlagList
            flags={gravestFirst(flags)}
            facts={facts}
            onCopy={onCopy}
            answer={answer}
            {...(file !== undefined && { onAsk: () => actions.write('open-questions') })}
          />
        )}
        {file !== undefined && (
          <PastAnswers answers={[...file.answers].filter(([id]) => !flags.some((flag) => flag.id === id))} />
        )}
        {notChecked.length > 0 && <UncheckedList flagIds={notChecked} />}
      </Section>
      <Section id="reading" title={texts.t('supplier.reading')}>
        <SignalList assessment={assessment} facts={facts} />
        {hint !== undefined && <p className="mt-2 text-xs text-soft">{hint}</p>}
      </Section>
    </>
  )
}
