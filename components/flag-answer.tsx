import { useState, type FormEvent } from 'react'
import type { FlagState } from '@/lib/core/flag-state.ts'
import { flagStates } from '@/lib/core/flag-state.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { controlClass, Field } from './ui/field.tsx'
import { Select } from './ui/select.tsx'

/** What became of a flag, as the buyer states it. */
export type StatedFlag = Pick<FlagState, 'state' | 'who' | 'what' | 'when'>

interface FlagAnswerProps {
  /** The flag's title. */
  flag: string
  /** Absent where it is open. */
  answer?: StatedFlag
  /** The present day, e.g. `2026-11-21`. */
  today: string
  /** `undefined` opens the flag again. */
  onAnswer: (answer: StatedFlag | undefined) => void
}

/** Whether a red flag was explained or confirmed, by whom, with what words and when; editable in place. */
export function FlagAnswer({ flag, answer, today, onAnswer }: FlagAnswerProps) {
  const { t, formats } = useTexts()
  const [editing, setEditing] = useState<StatedFlag>()
  const state = editing?.state ?? answer?.state ?? 'open'
  const choose = (value: string) => {
    const chosen = flagStates.find((one) => one === value) ?? 'open'
    if (chosen === 'open') {
      setEditing(undefined)
      if (answer !== undefined) onAnswer(undefined)
    } else setEditing({ when: today, ...answer, ...editing, state: chosen })
  }
  const about = [
    answer?.who && t('flagAnswers.by', { who: answer.who }),
    answer?.when && formats.date(answer.when),
  ]
  const shown = about.filter((part) => part !== undefined && part !== '')
  return (
    <>
      <div className="flex flex-wrap items-center gap-2 ">
        <Select
          label={t('flagAnswers.label', { flag })}
          value={state}
          className="[&>select]:h-[26px]! [&>select]:text-xs!"
          onChange={({ target }) => choose(target.value)}
        >
          {flagStates.map((one) => (
            <option key={one} value={one}>
              {t(`flagAnswers.states.${one}`)}
            </option>
          ))}
        </Select>
        {answer !== undefined && editing === undefined && (
          <>
            <span className="text-xs text-faint">{shown.join(' · ')}</span>
            <Button variant="quiet" className="px-2! text-xs!" onClick={() => setEditing(answer)}>
              {t('flagAnswers.edit')}
            </Button>
          </>
        )}
      </div>
      {editing === undefined && answer?.what !== undefined && (
        <p className="basis-full text-sm whitespace-pre-wrap text-soft wrap-anywhere">
          <bdi>{answer.what}</bdi>
        </p>
      )}
      {editing !== undefined && (
        <AnswerForm
          key={editing.state}
          start={editing}
          onCancel={() => setEditing(undefined)}
          onSave={(stated) => {
            setEditing(undefined)
            onAnswer(stated)
          }}
        />
      )}
    </>
  )
}

interface AnswerFormProps {
  start: StatedFlag
  onSave: (answer: StatedFlag) => void
  onCancel: () => void
}

function AnswerForm({ start, onSave, onCancel }: AnswerFormProps) {
  const { t } = useTexts()
  const [who, setWho] = useState(start.who ?? '')
  const [what, setWhat] = useState(start.what ?? '')
  const [when, setWhen] = useState(start.when ?? '')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSave({
      state: start.state,
      ...(who.trim() !== '' && { who: who.trim() }),
      ...(what.trim() !== '' && { what: what.trim() }),
      ...(when !== '' && { when }),
    })
  }
  return (
    <form onSubmit={submit} className="mt-1 grid basis-full grid-cols-2 gap-2">
      <textarea
        aria-label={t('flagAnswers.what')}
        placeholder={t('flagAnswers.what')}
        value={what}
        rows={2}
        maxLength={20_000}
        onChange={({ target }) => setWhat(target.value)}
        className={`${controlClass} col-span-2 field-sizing-content max-h-60 min-h-12 resize-none py-1.5`}
      />
      <Field
        label={t('flagAnswers.who')}
        placeholder={t('flagAnswers.whoHint')}
        value={who}
        maxLength={200}
        autoComplete="off"
        onChange={({ target }) => setWho(target.value)}
      />
      <Field
        label={t('flagAnswers.when')}
        type="date"
        value={when}
        onChange={({ target }) => setWhen(target.value)}
      />
      <div className="col-span-2 flex justify-end gap-2">
        <Button onClick={onCancel}>{t('common.cancel')}</Button>
        <Button type="submit" variant="main">
          {t('flagAnswers.save')}
        </Button>
      </div>
    </form>
  )
}
