import { Star } from 'lucide-react'
import { useState } from 'react'
import {
  decisions,
  entryStatuses,
  priorities,
  type Entry,
  type Judgement,
  type List,
} from '@/lib/core/shortlist.ts'
import { NextActionField } from './next-action-field.tsx'
import { SavedText } from './saved-text.tsx'
import { TagField } from './tag-field.tsx'
import { useTexts } from './texts-context.ts'
import { Select } from './ui/select.tsx'
import { Toggles } from './ui/toggles.tsx'

interface VerdictFormProps {
  /** The places of the supplier on lists; a verdict belongs to one of them. */
  saves: { entry: Entry; list: List }[]
  activeList?: List
  /** Resolves once the change is on disk; says so itself where it failed. */
  onJudge: (entryId: string, change: Partial<Judgement>) => Promise<void>
}

/** What the buyer makes of a supplier, beside what the score says; all of it is on disk as it is entered. */
export function VerdictForm({ saves, activeList, onJudge }: VerdictFormProps) {
  const { t } = useTexts()
  const [listId, setListId] = useState(activeList?.id)
  const chosen = saves.find(({ list }) => list.id === listId) ?? saves[0]
  if (chosen === undefined) return <p className="text-sm text-soft">{t('verdict.notSaved')}</p>
  return (
    <div className="space-y-3">
      {saves.length > 1 && (
        <Select
          label={t('verdict.list')}
          value={chosen.list.id}
          onChange={({ target }) => setListId(target.value)}
        >
          {saves.map(({ list }) => (
            <option key={list.id} value={list.id}>
              {list.name}
            </option>
          ))}
        </Select>
      )}
      <EntryFields
        key={chosen.entry.id}
        entry={chosen.entry}
        onJudge={(change) => onJudge(chosen.entry.id, change)}
      />
    </div>
  )
}

const noTags: string[] = []
const labelClass = 'mb-1 text-xs font-medium text-soft'

interface EntryFieldsProps {
  entry: Entry
  onJudge: (change: Partial<Judgement>) => Promise<void>
}

function EntryFields({ entry, onJudge }: EntryFieldsProps) {
  const { t } = useTexts()
  const { decision, decisionReason = '', rating, tags = noTags } = entry
  const choose = (change: Partial<Judgement>) => {
    // Whoever judges says so where it failed.
    onJudge(change).catch(() => {})
  }
  return (
    <>
      <div>
        <p aria-hidden className={labelClass}>
          {t('verdict.decision')}
        </p>
        <Toggles
          label={t('verdict.decision')}
          options={decisions.map((value) => ({ value, title: t(`verdict.decisions.${value}`) }))}
          chosen={decision}
          onChange={(value) => choose({ decision: value })}
        />
      </div>
      <SavedText
        label={t('verdict.reason')}
        text={decisionReason}
        maxLength={20_000}
        onSave={(text) => onJudge({ decisionReason: text === '' ? undefined : text })}
      />
      <div className="flex flex-wrap gap-x-5 gap-y-3">
        <div>
          <p aria-hidden className={labelClass}>
            {t('verdict.rating')}
          </p>
          <Rating rating={rating} onChange={(value) => choose({ rating: value })} />
        </div>
        <StatusFields entry={entry} onChoose={choose} />
      </div>
      <TagField tags={tags} onSave={(next) => onJudge({ tags: next.length === 0 ? undefined : next })} />
      <NextActionField next={entry.nextAction} onSave={(nextAction) => onJudge({ nextAction })} />
    </>
  )
}

const stars = [1, 2, 3, 4, 5] as const

function Rating({ rating = 0, onChange }: { rating?: number; onChange: (value?: number) => void }) {
  const { t } = useTexts()
  return (
    <fieldset aria-label={t('verdict.rating')} className="-ms-1 flex h-[30px] items-center">
      {stars.map((count) => (
        <button
          key={count}
          type="button"
          aria-pressed={count === rating}
          aria-label={t('verdict.stars', { count })}
          onClick={() => onChange(count === rating ? undefined : count)}
          className="rounded-sm p-1 text-line-strong hover:text-ink"
        >
          <Star aria-hidden size={17} className={count <= rating ? 'fill-medium text-medium' : ''} />
        </button>
      ))}
    </fieldset>
  )
}

interface StatusFieldsProps {
  entry: Entry
  onChoose: (change: Partial<Judgement>) => void
}

function StatusFields({ entry: { status, priority }, onChoose }: StatusFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <div>
        <p aria-hidden className={labelClass}>
          {t('verdict.status')}
        </p>
        <Select
          label={t('verdict.status')}
          value={status}
          onChange={({ target }) =>
            onChoose({ status: entryStatuses.find((one) => one === target.value) ?? status })
          }
        >
          {entryStatuses.map((one) => (
            <option key={one} value={one}>
              {t(`statuses.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      <div>
        <p aria-hidden className={labelClass}>
          {t('verdict.priority')}
        </p>
        <Select
          label={t('verdict.priority')}
          value={priority ?? ''}
          onChange={({ target }) => onChoose({ priority: priorities.find((one) => one === target.value) })}
        >
          <option value="">{t('verdict.none')}</option>
          {priorities.map((one) => (
            <option key={one} value={one}>
              {t(`verdict.priorities.${one}`)}
            </option>
          ))}
        </Select>
      </div>
    </>
  )
}
