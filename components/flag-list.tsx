import { Info, OctagonAlert, PencilLine, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import type { Flag, Severity } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { withSource } from '@/lib/i18n/source-line.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { CopyButton } from './ui/copy-button.tsx'

/** Shape and word carry the severity; colour only helps. */
const looks: Record<Severity, { icon: LucideIcon; text: string; edge: string }> = {
  critical: { icon: OctagonAlert, text: 'text-high', edge: 'border-high' },
  warning: { icon: TriangleAlert, text: 'text-medium', edge: 'border-medium' },
  info: { icon: Info, text: 'text-unknown', edge: 'border-line-strong' },
}

interface FlagListProps {
  flags: Flag[]
  facts: RecordedFacts
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
  /** What the buyer says of a flag, where there is room for it. */
  answer?: (flag: Flag) => ReactNode
  /** Opens a message that asks all open questions; absent where there is no record to write to. */
  onAsk?: () => void
}

/** Red flags: how grave, what was seen and where, and what to ask the supplier. */
export function FlagList({ flags, onAsk, ...rest }: FlagListProps) {
  const { t } = useTexts()
  return (
    <>
      <ul className="space-y-3">
        {flags.map((flag) => (
          <FlagItem key={flag.id} flag={flag} {...rest} />
        ))}
      </ul>
      {onAsk !== undefined && (
        <Button variant="quiet" className="mt-1 -ms-3" onClick={onAsk}>
          <PencilLine aria-hidden size={14} />
          {t('writing.askThis')}
        </Button>
      )}
    </>
  )
}

function FlagItem({ flag, facts, onCopy, answer }: Omit<FlagListProps, 'flags' | 'onAsk'> & { flag: Flag }) {
  const texts = useTexts()
  const { t, now } = texts
  const id = useId()
  const { title, detail, question } = flagTexts(flag, texts)
  const { icon: Icon, text, edge } = looks[flag.severity]
  return (
    <li className={`border-s-[3px] ps-3 ${edge}`}>
      <p className={`flex items-center gap-1 text-xs font-semibold ${text}`}>
        <Icon aria-hidden size={13} strokeWidth={2.2} />
        {t(`severities.${flag.severity}`)}
      </p>
      <h3 className="mt-0.5 text-sm font-semibold">{title}</h3>
      <p className="mt-0.5 text-xs text-faint wrap-anywhere">
        {withSource(detail, flag.facts, facts, now, texts)}
      </p>
      {question !== undefined && (
        <q id={id} className="mt-1.5 block text-sm text-soft italic">
          {question}
        </q>
      )}
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 [&>button]:mt-0">
        {question !== undefined && (
          <CopyButton
            text={question}
            labels={{
              copy: t('why.buttons.copyQuestion'),
              copied: t('why.buttons.copied'),
              failed: t('why.buttons.failed'),
            }}
            describedBy={id}
            onCopy={onCopy}
          />
        )}
        {answer?.(flag)}
      </div>
    </li>
  )
}
