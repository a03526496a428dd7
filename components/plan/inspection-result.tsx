import { say } from '@/lib/i18n/say.ts'
import { contractClauses, type InspectionPlan } from '@/lib/sourcing/inspection/inspection-plan.ts'
import { guideShareOf } from '@/lib/sourcing/inspection/when-to-inspect.ts'
import { useTexts } from '../texts-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { Section } from '../ui/section.tsx'

interface InspectionResultProps {
  plan: InspectionPlan
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
}

const classes = ['critical', 'major', 'minor'] as const

/** How many items are drawn, with how many defects the lot passes, and the same as clauses for the contract. */
export function InspectionResult({ plan, onCopy }: InspectionResultProps) {
  const texts = useTexts()
  const { t, formats } = texts
  const clauses = contractClauses(plan).map(({ code, values }) =>
    say(texts.messages.plan.inspection.clauses, code, values, texts),
  )
  return (
    <>
      <Section title={t('planView.inspection.result', { edition: plan.edition, letter: plan.letter })}>
        <table className="w-full text-sm tabular-nums">
          <thead>
            <tr className="border-b border-line text-xs text-faint">
              {(['defects', 'sample', 'accept', 'reject'] as const).map((name, index) => (
                <th
                  key={name}
                  scope="col"
                  className={`py-1.5 font-medium ${index === 0 ? 'text-start' : 'ps-3 text-end'}`}
                >
                  {t(`planView.inspection.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {classes.map((name) => (
              <tr key={name}>
                <th scope="row" className="py-1.5 text-start font-normal">
                  {t(`plan.inspection.classes.${name}`)}
                  {name !== 'critical' && (
                    <span className="ms-2 text-xs text-faint">
                      {t('planView.inspection.aql', { aql: plan.draft[name] })}
                    </span>
                  )}
                </th>
                {(['sampleSize', 'accept', 'reject'] as const).map((column) => (
                  <td key={column} className="py-1.5 ps-3 text-end">
                    {formats.number(plan[name][column])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <ul className="mt-2 space-y-1 text-xs text-soft">
          <li>{t('plan.inspection.noneAllowed')}</li>
          {plan.notes.map((note) => (
            <li key={note}>{t(`plan.inspection.notes.${note}`)}</li>
          ))}
          <li>{t('plan.inspection.share', guideShareOf(plan.lotSize))}</li>
        </ul>
      </Section>
      <Section title={t('planView.inspection.clauses')}>
        <ol id="inspection-clauses" className="list-decimal space-y-1.5 ps-5 text-sm">
          {clauses.map((clause) => (
            <li key={clause}>{clause}</li>
          ))}
        </ol>
        <CopyButton
          text={clauses.map((clause, index) => `${index + 1}. ${clause}`).join('\n')}
          labels={{
            copy: t('planView.inspection.copy'),
            copied: t('planView.copied'),
            failed: t('planView.copyFailed'),
          }}
          describedBy="inspection-clauses"
          onCopy={onCopy}
        />
      </Section>
    </>
  )
}
