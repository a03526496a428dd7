import { MessageSquareText } from 'lucide-react'
import type { ComplianceDocument } from '@/lib/sourcing/compliance/compliance-document.ts'
import type { Compliance } from '@/lib/sourcing/compliance/compliance-for.ts'
import { markets } from '@/lib/sourcing/landed-cost/markets.ts'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'
import { CopyButton } from '../ui/copy-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { ActList, StandardList } from './act-list.tsx'
import { ChoiceField } from './choice-field.tsx'
import { FamilyChoice } from './family-choice.tsx'

interface ComplianceViewProps {
  document: ComplianceDocument
  compliance: Compliance
  onChange: (document: ComplianceDocument) => void
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
  /** Opens the message that asks for the papers. */
  onAsk: () => void
}

/** What the law of a market asks of the goods, and which papers to ask the supplier for. */
export function ComplianceView({ document, compliance, onChange, onCopy, onAsk }: ComplianceViewProps) {
  const { t } = useTexts()
  const { families, market } = document
  return (
    <>
      <Notice>{t('compliance.specialist')}</Notice>
      <div className="mt-4 grid gap-x-10 gap-y-4 min-[1100px]:grid-cols-[minmax(0,1fr)_220px]">
        <FamilyChoice chosen={families} onChange={(next) => onChange({ ...document, families: next })} />
        <ChoiceField
          label={t('compliance.market')}
          path="market"
          values={markets}
          value={market}
          textOf={(one) => t(`plan.markets.${one}`)}
          onChange={(next) => onChange({ ...document, market: next })}
          className="max-w-[220px]"
        />
      </div>
      {families.length === 0 ? (
        <p className="mt-5 text-sm text-soft">{t('compliance.choose')}</p>
      ) : (
        <div className="grid gap-x-10 min-[1100px]:grid-cols-2">
          <Section title={t('compliance.papersTitle')}>
            {market === 'other' && <p className="mb-2 text-sm text-soft">{t('compliance.noMarket')}</p>}
            <PaperList compliance={compliance} onCopy={onCopy} onAsk={onAsk} />
          </Section>
          <div className="min-w-0">
            {compliance.acts.length > 0 && (
              <Section title={t('compliance.actsTitle')}>
                <ActList acts={compliance.acts} />
              </Section>
            )}
            <Section title={t('compliance.standardsTitle')}>
              <StandardList standards={compliance.standards} />
            </Section>
          </div>
        </div>
      )}
    </>
  )
}

function PaperList({
  compliance,
  onCopy,
  onAsk,
}: Pick<ComplianceViewProps, 'compliance' | 'onCopy' | 'onAsk'>) {
  const { t, formats } = useTexts()
  const lines = compliance.papers.map(({ paper }) => `- ${t(`compliance.papers.${paper}`)}`)
  return (
    <>
      <ul className="divide-y divide-line border-y border-line text-sm">
        {compliance.papers.map(({ paper, wantedBy }) => (
          <li key={paper} className="py-1.5">
            {t(`compliance.papers.${paper}`)}
            <span className="block text-xs text-faint">
              {t('compliance.wantedBy', { acts: formats.list(wantedBy) })}
            </span>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap items-center justify-between gap-2">
        <CopyButton
          text={lines.join('\n')}
          labels={{
            copy: t('compliance.copy'),
            copied: t('planView.copied'),
            failed: t('planView.copyFailed'),
          }}
          onCopy={onCopy}
        />
        <Button onClick={onAsk}>
          <MessageSquareText aria-hidden size={14} />
          {t('compliance.ask')}
        </Button>
      </div>
    </>
  )
}
