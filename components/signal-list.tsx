import type { Assessment, Reason, ReasonCode } from '@/lib/core/assessment.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import { reasonLine } from '@/lib/i18n/source-line.ts'
import { Points } from './points.tsx'
import { shareFill } from './share-fill.ts'
import { useTexts } from './texts-context.ts'

interface SignalListProps {
  assessment: Assessment
  facts: RecordedFacts
}

/** Every signal of the scorecard: its share of risk points, why, and where that was seen; the unseen ones say so. */
export function SignalList({ assessment, facts }: SignalListProps) {
  const { t } = useTexts()
  const { reasons, dropped, unseen } = assessment
  const absent = unseen.filter((code) => !dropped.includes(code))
  return (
    <ul className="space-y-3 text-sm">
      {reasons.map((reason) => (
        <SeenSignal key={reason.code} reason={reason} facts={facts} />
      ))}
      {dropped.map((code) => (
        <AbsentSignal key={code} code={code} why={t('score.notCounted', { code })} />
      ))}
      {absent.map((code) => (
        <AbsentSignal key={code} code={code} why={t('score.notSeen')} />
      ))}
    </ul>
  )
}

function SeenSignal({ reason, facts }: { reason: Reason; facts: RecordedFacts }) {
  const texts = useTexts()
  const share = reason.points / reason.max
  const line = reasonLine(reason, facts, texts.now, texts)
  return (
    <li>
      <div className="grid grid-cols-[minmax(0,8rem)_1fr_2.75rem] items-center gap-x-2.5">
        <span className="font-medium">{texts.t(`signals.${reason.code}`)}</span>
        <span aria-hidden className="h-1.5 overflow-hidden rounded-full bg-unknown-bg">
          <span
            className={`block h-full rounded-full ${shareFill(share)}`}
            style={{ width: `${100 * share}%` }}
          />
        </span>
        <Points reason={reason} />
      </div>
      <p className="text-xs text-faint">
        <span className="text-soft">{reasonSentence(reason, texts)}</span>
        {line !== '' && <> · {line}</>}
      </p>
    </li>
  )
}

function AbsentSignal({ code, why }: { code: ReasonCode; why: string }) {
  const { t } = useTexts()
  return (
    <li className="grid grid-cols-[minmax(0,8rem)_1fr_2.75rem] gap-x-2.5">
      <span className="font-medium">{t(`signals.${code}`)}</span>
      <span className="col-span-2 text-xs leading-[18px] text-faint">{why}</span>
    </li>
  )
}
