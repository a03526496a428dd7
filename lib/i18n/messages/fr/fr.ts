import type { Messages } from '../../catalogue.ts'
import { frAdvice } from './fr-advice.ts'
import { frCompare } from './fr-compare.ts'
import { frData } from './fr-data.ts'
import { frDiligence } from './fr-diligence.ts'
import { frDiligenceView } from './fr-diligence-view.ts'
import { frDossier } from './fr-dossier.ts'
import { frFacts } from './fr-facts.ts'
import { frFiles } from './fr-files.ts'
import { frFlags } from './fr-flags.ts'
import { frJudgement } from './fr-judgement.ts'
import { frLists } from './fr-lists.ts'
import { frOverlay } from './fr-overlay.ts'
import { frPanel } from './fr-panel.ts'
import { frPlan } from './fr-plan.ts'
import { frPlanView } from './fr-plan-view.ts'
import { frScorecards } from './fr-scorecards.ts'
import { frSettings } from './fr-settings.ts'
import { frWelcome } from './fr-welcome.ts'
import { frWriting } from './fr-writing.ts'

/** French. */
export const fr: Messages = {
  ...frAdvice,
  ...frCompare,
  ...frData,
  ...frDiligence,
  ...frDiligenceView,
  ...frDossier,
  ...frFacts,
  ...frFiles,
  ...frFlags,
  ...frJudgement,
  ...frLists,
  ...frOverlay,
  ...frPanel,
  ...frPlan,
  ...frPlanView,
  ...frScorecards,
  ...frSettings,
  ...frWelcome,
  ...frWriting,
}
