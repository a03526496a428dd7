import { useLiveQuery } from 'dexie-react-hooks'
import { useTexts } from '@/components/texts-context.ts'
import type { OwnScorecard } from '@/lib/risk/own-scorecard.ts'
import { presets } from '@/lib/risk/presets.ts'
import type { Scorecard } from '@/lib/risk/scorecard.ts'
import { useServices } from './services.ts'

/** A scorecard to judge by, with its name in the language in force or as the buyer gave it. */
export interface NamedScorecard {
  id: string
  name: string
  scorecard: Scorecard
  /** Absent for a preset. */
  own?: OwnScorecard
}

/** All scorecards, live: the presets, then the buyer's own by name; `undefined` while those are being read. */
export function useScorecards(): NamedScorecard[] | undefined {
  const { scorecards } = useServices()
  const names: Record<string, string> = useTexts().messages.settings.scorecards
  const all = useLiveQuery(() => scorecards.all(), [scorecards])
  return (
    all && [
      ...presets.map((scorecard) => ({
        id: scorecard.id,
        name: names[scorecard.id] ?? scorecard.id,
        scorecard,
      })),
      ...all.map((own) => ({ id: own.scorecard.id, name: own.name, scorecard: own.scorecard, own })),
    ]
  )
}
