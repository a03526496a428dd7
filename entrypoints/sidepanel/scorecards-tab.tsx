import { ScorecardView } from '@/components/scorecard-view.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { scorecardTable } from '@/lib/risk/scorecard-table.ts'
import { useSettings } from '../shared/settings-context.ts'
import { useLists } from '../shared/use-lists.ts'
import { useScorecards, type NamedScorecard } from '../shared/use-scorecards.ts'
import { useScorecardActions } from './use-scorecard-actions.ts'
import { useScorecardDraft } from './use-scorecard-draft.ts'
import { useScorecardEffect } from './use-scorecard-effect.ts'
import { useTrialSuppliers } from './use-trial-suppliers.ts'
import type { ViewProps } from './views.ts'

/** The scorecards: which one suppliers are judged by, and what another one would change. */
export function ScorecardsTab(props: ViewProps) {
  const all = useScorecards()
  const { scorecardId } = useSettings()
  const inForce = all?.find(({ id }) => id === scorecardId) ?? all?.[0]
  if (all === undefined || inForce === undefined) return <SupplierSkeleton />
  const chosen = all.find(({ id }) => id === props.route.key) ?? inForce
  return <Scorecard {...props} all={all} chosen={chosen} inForce={inForce} />
}

interface ScorecardProps extends ViewProps {
  all: NamedScorecard[]
  chosen: NamedScorecard
  inForce: NamedScorecard
}

function Scorecard({ route, go, all, chosen, inForce }: ScorecardProps) {
  const lists = useLists() ?? []
  const listId = lists.find(({ id }) => id === route.list)?.id
  const show = (key: string) => go({ ...route, key })
  const draft = useScorecardDraft(chosen)
  const { fileError, ...actions } = useScorecardActions(show)
  const trial = useTrialSuppliers(listId)
  const tried = draft.mistakes.length === 0 ? draft.scorecard : undefined
  const effect = useScorecardEffect(trial, inForce.scorecard, tried)
  const { name, scorecard, next } = draft

  return (
    <ScorecardView
      head={{
        scorecards: all.map((one) => ({ id: one.id, name: one.name, isOwn: one.own !== undefined })),
        id: chosen.id,
        version: chosen.scorecard.version,
        name,
        isOwn: chosen.own !== undefined,
        baseName: all.find(({ id }) => id === draft.base.id)?.name ?? draft.base.id,
        inForce,
        isChanged: draft.isChanged,
        fileError,
        onChoose: show,
        onName: draft.setName,
        onUse: () => actions.use(chosen),
        onCopy: () => actions.copy(chosen, scorecard),
        onImport: actions.importFile,
        onExport: () => actions.exportFile(chosen.name, chosen.scorecard),
        onReset: draft.reset,
        onRemove: () => actions.remove(chosen),
      }}
      effect={{
        lists,
        listId,
        onList: (list) => go({ ...route, list }),
        inForce: inForce.name,
        progress: trial,
        effect,
        onOpen: (record) => go({ view: 'supplier', record }),
      }}
      edit={{ readOnly: chosen.own === undefined, mistakes: draft.mistakes, onNumber: draft.setNumber }}
      signals={scorecardTable(scorecard)}
      bands={scorecard.bands}
      onSave={() => next && actions.save(next)}
      onDiscard={draft.discard}
    />
  )
}
