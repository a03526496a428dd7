import { ArrowRight, Scale } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { bands, type Band } from '@/lib/core/assessment.ts'
import type { BandChange, ScorecardEffect } from '@/lib/core/scorecard-effect.ts'
import { BandIcon } from './band-icon.tsx'
import { bandTone, toneText } from './band-tone.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Chip } from './ui/chip.tsx'
import { EmptyState } from './ui/empty-state.tsx'
import { Section } from './ui/section.tsx'
import { Select } from './ui/select.tsx'
import { Skeleton } from './ui/skeleton.tsx'

export interface ScorecardEffectProps {
  /** The lists to try it on. */
  lists: readonly { id: string; name: string }[]
  /** Absent for all suppliers. */
  listId?: string
  onList: (listId: string | undefined) => void
  /** The name of the scorecard in force. */
  inForce: string
  /** How many suppliers were read so far, of how many; absent until that is known. */
  progress?: { done: number; total: number }
  /** Absent until it was worked out for the first time. */
  effect?: ScorecardEffect
  onOpen: (recordId: string) => void
}

/** So many are shown before more are asked for, and so many at most: more names are not read. */
const fewChanges = 5
const mostChanges = 100

/** How many suppliers are in which band now and with this scorecard, and whose band changes. */
export function ScorecardEffectView({
  lists,
  listId,
  onList,
  inForce,
  progress,
  effect,
  onOpen,
}: ScorecardEffectProps) {
  const { t, formats } = useTexts()
  return (
    <Section title={t('scorecards.effect')}>
      <Select
        label={t('scorecards.effectOn')}
        className="w-full"
        value={listId ?? ''}
        onChange={({ target }) => onList(target.value === '' ? undefined : target.value)}
      >
        <option value="">{t('scorecards.everyone')}</option>
        {lists.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <output className="mt-1.5 block text-xs text-faint">
        {progress !== undefined && progress.done < progress.total
          ? t('scorecards.reading', {
              done: formats.number(progress.done),
              total: formats.number(progress.total),
            })
          : t('scorecards.effectHint', { name: inForce })}
      </output>
      <Outcome progress={progress} effect={effect} onOpen={onOpen} />
    </Section>
  )
}

function Outcome({ progress, effect, onOpen }: Pick<ScorecardEffectProps, 'progress' | 'effect' | 'onOpen'>) {
  const { t, formats } = useTexts()
  if (progress?.total === 0)
    return (
      <EmptyState icon={<Scale size={18} />} level={2} title={t('scorecards.nobody')}>
        {t('scorecards.nobodyText')}
      </EmptyState>
    )
  if (effect === undefined) return <Skeleton className="mt-2 h-[182px]" />
  const { length } = effect.changes
  return (
    <>
      <BandTable effect={effect} />
      <output className="mt-3 block text-sm font-medium">
        {t('scorecards.changes', { count: length, amount: formats.number(length) })}
      </output>
      <Changes changes={effect.changes} onOpen={onOpen} />
    </>
  )
}

interface ChangesProps {
  changes: readonly BandChange[]
  onOpen: (recordId: string) => void
}

function Changes({ changes, onOpen }: ChangesProps) {
  const { t, formats } = useTexts()
  const [isLong, setIsLong] = useState(false)
  const shown = changes.slice(0, isLong ? mostChanges : fewChanges)
  const count = changes.length - shown.length
  const more = t('scorecards.moreChanges', { count, amount: formats.number(count) })
  return (
    <>
      <ul className="mt-1 divide-y divide-line">
        {shown.map((change) => (
          <Change key={change.id} change={change} onOpen={onOpen} />
        ))}
      </ul>
      {count > 0 && isLong && <p className="mt-1 text-xs text-faint">{more}</p>}
      {count > 0 && !isLong && (
        <Button variant="quiet" className="-ms-3" onClick={() => setIsLong(true)}>
          {more}
        </Button>
      )}
    </>
  )
}

function BandTable({ effect: { before, after } }: { effect: ScorecardEffect }) {
  const { t, formats } = useTexts()
  const largest = Math.max(1, ...Object.values(before), ...Object.values(after))
  return (
    <table className="mt-2 w-full text-sm">
      <thead>
        <tr className="text-xs text-faint">
          <Heading>{t('scorecards.band')}</Heading>
          <Heading end>{t('scorecards.now')}</Heading>
          <Heading end>{t('scorecards.other')}</Heading>
          <td aria-hidden className="w-1/4" />
        </tr>
      </thead>
      <tbody className="tabular-nums">
        {bands.map((band) => (
          <tr key={band} className="border-t border-line">
            <th scope="row" className="py-1.5 text-start font-normal">
              <span className={`inline-flex items-center gap-1.5 font-medium ${toneText[bandTone[band]]}`}>
                <BandIcon band={band} coverage={1} />
                {t(`bands.${band}`)}
              </span>
            </th>
            <td className="py-1.5 text-end text-soft">{formats.number(before[band])}</td>
            <td className={`py-1.5 text-end ${before[band] === after[band] ? 'text-soft' : 'font-semibold'}`}>
              {formats.number(after[band])}
            </td>
            <td aria-hidden className="py-1.5 ps-3">
              <Bar share={before[band] / largest} className="bg-line-strong" />
              <Bar
                share={after[band] / largest}
                className={`mt-0.5 bg-current ${toneText[bandTone[band]]}`}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Heading = ({ end = false, children }: { end?: boolean; children: ReactNode }) => (
  <th scope="col" className={`pb-1 font-medium ${end ? 'text-end' : 'text-start'}`}>
    {children}
  </th>
)

const Bar = ({ share, className }: { share: number; className: string }) => (
  <span className={`block h-1 rounded-full ${className}`} style={{ width: `${100 * share}%` }} />
)

interface ChangeProps {
  change: BandChange
  onOpen: (recordId: string) => void
}

function Change({ change: { id, name, from, to }, onOpen }: ChangeProps) {
  const { t } = useTexts()
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 py-1.5 text-sm">
      <button
        type="button"
        onClick={() => onOpen(id)}
        className="min-w-0 grow basis-40 truncate text-start hover:underline"
      >
        {name ?? t('supplier.unnamed')}
      </button>
      <span className="inline-flex items-center gap-1.5">
        <span className="sr-only">
          {t('scorecards.changesTo', { from: t(`bands.${from}`), to: t(`bands.${to}`) })}
        </span>
        <BandWord band={from} />
        <ArrowRight aria-hidden size={13} className="text-faint rtl:-scale-x-100" />
        <BandWord band={to} />
      </span>
    </li>
  )
}

const BandWord = ({ band }: { band: Band }) => (
  <span aria-hidden>
    <Chip tone={bandTone[band]} icon={<BandIcon band={band} coverage={1} />}>
      {useTexts().t(`bands.${band}`)}
    </Chip>
  </span>
)
