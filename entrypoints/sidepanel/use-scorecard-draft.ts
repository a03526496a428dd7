import { useMemo, useState } from 'react'
import type { OwnScorecard } from '@/lib/risk/own-scorecard.ts'
import { presetOf } from '@/lib/risk/presets.ts'
import { scorecardMistakes, withNumber } from '@/lib/risk/scorecard-table.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import type { NamedScorecard } from '../shared/use-scorecards.ts'

const sameText = (one: OwnScorecard, other: OwnScorecard) => JSON.stringify(one) === JSON.stringify(other)

/** A draft as it would be kept under a version. */
const asVersion = (draft: OwnScorecard, version: number): OwnScorecard => ({
  ...draft,
  name: draft.name.trim(),
  scorecard: { ...draft.scorecard, version },
})

/** The scorecard in front as it is being edited. What was changed in another one stays until it is saved or dropped. */
export function useScorecardDraft({ id, name: kept, scorecard: stored, own }: NamedScorecard) {
  const [drafts, setDrafts] = useState<Record<string, OwnScorecard>>({})
  const draft = own === undefined ? undefined : (drafts[id] ?? own)
  const scorecard = draft?.scorecard ?? stored
  const base = presetOf(own?.base ?? '') ?? standardScorecard
  const mistakes = useMemo(() => scorecardMistakes(scorecard), [scorecard])

  const change = (more: Partial<OwnScorecard>) => {
    if (draft !== undefined) setDrafts({ ...drafts, [id]: { ...draft, ...more } })
  }
  return {
    name: draft?.name ?? kept,
    scorecard,
    mistakes,
    base,
    isChanged: own !== undefined && draft !== undefined && !sameText(own, asVersion(draft, stored.version)),
    /** What to keep: the next version, so that a judgement names what it was made by. */
    next: draft && asVersion(draft, stored.version + 1),
    setName: (name: string) => change({ name }),
    setNumber: (path: string, value: number) => change({ scorecard: withNumber(scorecard, path, value) }),
    reset: () => change({ scorecard: { ...base, id, version: scorecard.version } }),
    discard: () => {
      const { [id]: _dropped, ...others } = drafts
      setDrafts(others)
    },
  }
}
