import { checkName } from '@/lib/i18n/check-name.ts'
import type { StatedFlag } from './flag-answer.tsx'
import { useTexts } from './texts-context.ts'

/** What was answered to flags that are not raised any more, by the id of their rule. */
export function PastAnswers({ answers }: { answers: readonly (readonly [string, StatedFlag])[] }) {
  const texts = useTexts()
  const { t, formats, messages } = texts
  // A file of another version may name a rule that this one does not have.
  const known = answers.filter(([id]) => Object.hasOwn(messages.checks, id))
  if (known.length === 0) return null
  return (
    <details className="mt-1.5 text-xs text-faint">
      <summary className="w-fit rounded-sm py-1 hover:text-ink">
        {t('flagAnswers.past', { count: known.length, amount: formats.amount(known.length, 'count') })}
      </summary>
      <dl className="mt-1 space-y-1.5">
        {known.map(([id, { state, who, what, when }]) => (
          <div key={id}>
            <dt className="font-medium">{checkName(id, texts)}</dt>
            <dd className="text-soft wrap-anywhere">
              {[
                t(`flagAnswers.states.${state}`),
                who !== undefined && t('flagAnswers.by', { who }),
                when !== undefined && formats.date(when),
              ]
                .filter((part) => part !== false)
                .join(' · ')}
              {what !== undefined && <bdi className="block whitespace-pre-wrap">{what}</bdi>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
