import type { Judgement } from '@/lib/core/shortlist.ts'
import { NotOnDisk } from './not-on-disk.tsx'
import { useTexts } from './texts-context.ts'
import { Field } from './ui/field.tsx'
import { useSaved } from './use-saved.ts'

type Next = Judgement['nextAction']

interface NextActionFieldProps {
  /** As it is on disk. */
  next: Next
  /** Resolves once it is on disk; `undefined` where nothing is left of it. */
  onSave: (next: Next) => Promise<void>
}

const stated = (text: string, day: string): Next =>
  text === '' && day === '' ? undefined : { text, ...(day !== '' && { day }) }

/** What to do next, and on which day; on disk with every change. */
export function NextActionField({ next, onSave }: NextActionFieldProps) {
  const { t } = useTexts()
  const { value, change, hasFailed, retry } = useSaved(next, onSave)
  const { text = '', day = '' } = value ?? {}
  return (
    <>
      <div className="grid grid-cols-[1fr_auto] gap-2">
        <Field
          label={t('verdict.next')}
          placeholder={t('verdict.nextHint')}
          value={text}
          maxLength={500}
          autoComplete="off"
          onChange={({ target }) => change(stated(target.value, day))}
        />
        <Field
          label={t('verdict.nextDay')}
          type="date"
          value={day}
          onChange={({ target }) => change(stated(text, target.value))}
        />
      </div>
      {hasFailed && <NotOnDisk onRetry={retry} />}
    </>
  )
}
