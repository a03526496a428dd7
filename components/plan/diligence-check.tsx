import { ChevronRight } from 'lucide-react'
import { useContext, useState } from 'react'
import type { Attachment } from '@/lib/core/attachment.ts'
import { checkName } from '@/lib/i18n/check-name.ts'
import { diligenceCheck, type DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'
import type { Diligence } from '@/lib/sourcing/diligence/diligence.ts'
import { withResult } from '@/lib/sourcing/diligence/with-result.ts'
import { OutboundLinkList } from '../outbound-link-list.tsx'
import { useTexts } from '../texts-context.ts'
import { CheckFiles } from './check-files.tsx'
import type { DiligenceFiles } from './diligence-files.ts'
import type { StatedByPages } from './diligence-inputs.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { ProblemsContext } from './problems-context.ts'
import { ResultFields } from './result-fields.tsx'
import { pathsOfCheck, typedInputs } from './typed-inputs.ts'

export interface DiligenceCheckProps {
  check: DiligenceCheckId
  diligence: Diligence
  onChange: (diligence: Diligence) => void
  files: DiligenceFiles
  stated: StatedByPages
  /** The present day, e.g. `2026-11-21`. */
  today: string
  readOnly: boolean
}

/** One check in a line, which unfolds to what it is for and what was found. */
export function DiligenceCheck(props: DiligenceCheckProps) {
  const { check, diligence, files } = props
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const problems = useContext(ProblemsContext)
  const paths = pathsOfCheck(check)
  const isWrong = problems.some(({ path }) => paths.some((one) => path === one || path.startsWith(`${one}.`)))
  const own = files.all.filter(({ about }) => about?.part === check)
  const outcome = diligence.results.find((result) => result.check === check)?.outcome
  const state = outcome === undefined ? t('diligenceView.notChecked') : t(`diligence.outcomes.${outcome}`)
  return (
    <details
      open={isOpen || isWrong}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      className="group/check border-t border-line first:border-t-0"
    >
      <summary className="flex list-none items-center gap-2 rounded-sm py-2 text-sm hover:bg-sheet [&::-webkit-details-marker]:hidden">
        <OutcomeMark outcome={outcome} />
        <h3 className="min-w-0 grow">{t(`diligence.checks.${check}.title`)}</h3>
        <span className="shrink-0 text-end text-xs text-faint">
          {state}
          {own.length > 0 && <> · {t('diligenceView.files', { count: own.length })}</>}
        </span>
        <ChevronRight
          aria-hidden
          size={13}
          className="shrink-0 text-faint transition-transform group-open/check:rotate-90 rtl:-scale-x-100 rtl:group-open/check:-rotate-90"
        />
      </summary>
      {(isOpen || isWrong) && <OpenCheck {...props} own={own} />}
    </details>
  )
}

function OpenCheck({
  check,
  diligence,
  onChange,
  own,
  ...rest
}: DiligenceCheckProps & { own: Attachment[] }) {
  const { files, stated, today, readOnly } = rest
  const texts = useTexts()
  const { t, formats } = texts
  const { links = [], feeds = [], fromUsd } = diligenceCheck(check)
  const Inputs = typedInputs[check]?.fields
  const result = diligence.results.find((one) => one.check === check) ?? { check }
  return (
    <div className="ms-[23px] max-w-[640px] pb-5">
      <CheckFiles files={files} own={own} check={check} readOnly={readOnly}>
        <dl className="space-y-1 text-sm text-soft">
          {(['why', 'how'] as const).map((part) => (
            <div key={part}>
              <dt className="inline font-medium text-ink">{t(`diligenceView.${part}`)}: </dt>
              <dd className="inline">{t(`diligence.checks.${check}.${part}`)}</dd>
            </div>
          ))}
        </dl>
        {fromUsd !== undefined && (
          <p className="mt-1 text-xs text-faint">
            {t('diligenceView.fromValue', { amount: formats.amount(fromUsd, 'usd') })}
          </p>
        )}
        {links.length > 0 && (
          <div className="mt-3">
            <p className="mb-1 text-xs font-medium text-soft">{t('diligenceView.links')}</p>
            <OutboundLinkList ids={links} />
          </div>
        )}
        <fieldset disabled={readOnly} className="my-3 min-w-0 space-y-3">
          {Inputs !== undefined && (
            <div className="space-y-2 rounded-panel border border-line p-3">
              <Inputs
                inputs={diligence.inputs ?? {}}
                stated={stated}
                onChange={(inputs) => onChange({ ...diligence, inputs })}
              />
              <p className="text-xs text-faint">
                {t('diligenceView.feeds', {
                  flags: formats.list(feeds.map((id) => checkName(id, texts))),
                })}
              </p>
            </div>
          )}
          <ResultFields
            result={result}
            today={today}
            onChange={(change) => onChange(withResult(diligence, check, change))}
          />
        </fieldset>
        <p className="mb-1 text-xs font-medium text-soft">{t('attachments.title')}</p>
      </CheckFiles>
    </div>
  )
}
