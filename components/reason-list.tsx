import type { Reason } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import { reasonLine } from '@/lib/i18n/source-line.ts'
import { Points } from './points.tsx'
import { useTexts } from './texts-context.ts'

interface ReasonListProps {
  reasons: Reason[]
  facts: RecordedFacts
}

/** What speaks for and against the supplier, one sentence a signal, with where and when it was seen. */
export function ReasonList({ reasons, facts }: ReasonListProps) {
  const texts = useTexts()
  return (
    <ul className="divide-y divide-line border-y border-line">
      {reasons.map((reason) => (
        <li key={reason.code} className="grid grid-cols-[1fr_auto] gap-x-3 py-1.5 text-sm">
          <span>{reasonSentence(reason, texts)}</span>
          <Points reason={reason} />
          <span className="text-xs text-faint">{reasonLine(reason, facts, texts.now, texts)}</span>
        </li>
      ))}
    </ul>
  )
}
