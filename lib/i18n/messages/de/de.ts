import type { Messages } from '../../catalogue.ts'
import { deAdvice } from './de-advice.ts'
import { deCompare } from './de-compare.ts'
import { deData } from './de-data.ts'
import { deDiligence } from './de-diligence.ts'
import { deDiligenceView } from './de-diligence-view.ts'
import { deDossier } from './de-dossier.ts'
import { deFacts } from './de-facts.ts'
import { deFiles } from './de-files.ts'
import { deFlags } from './de-flags.ts'
import { deJudgement } from './de-judgement.ts'
import { deLists } from './de-lists.ts'
import { deOverlay } from './de-overlay.ts'
import { dePanel } from './de-panel.ts'
import { dePlan } from './de-plan.ts'
import { dePlanView } from './de-plan-view.ts'
import { deScorecards } from './de-scorecards.ts'
import { deSettings } from './de-settings.ts'
import { deWelcome } from './de-welcome.ts'
import { deWriting } from './de-writing.ts'

/** German. */
export const de: Messages = {
  ...deAdvice,
  ...deCompare,
  ...deData,
  ...deDiligence,
  ...deDiligenceView,
  ...deDossier,
  ...deFacts,
  ...deFiles,
  ...deFlags,
  ...deJudgement,
  ...deLists,
  ...deOverlay,
  ...dePanel,
  ...dePlan,
  ...dePlanView,
  ...deScorecards,
  ...deSettings,
  ...deWelcome,
  ...deWriting,
}
