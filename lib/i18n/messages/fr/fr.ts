import type { Messages } from '../../catalogue.ts'
import { frAdvice } from './fr-advice.ts'
import { frCompare } from './fr-compare.ts'
import { frCompliance } from './fr-compliance.ts'
import { frData } from './fr-data.ts'
import { frDiligence } from './fr-diligence.ts'
import { frDiligenceView } from './fr-diligence-view.ts'
import { frDispute } from './fr-dispute.ts'
import { frDossier } from './fr-dossier.ts'
import { frFacts } from './fr-facts.ts'
import { frFiles } from './fr-files.ts'
import { frFlags } from './fr-flags.ts'
import { frJudgement } from './fr-judgement.ts'
import { frLists } from './fr-lists.ts'
import { frManifest } from './fr-manifest.ts'
import { frMessages } from './fr-messages.ts'
import { frOutside } from './fr-outside.ts'
import { frOverlay } from './fr-overlay.ts'
import { frPanel } from './fr-panel.ts'
import { frPlan } from './fr-plan.ts'
import { frPlanView } from './fr-plan-view.ts'
import { frRisks } from './fr-risks.ts'
import { frScorecards } from './fr-scorecards.ts'
import { frSettings } from './fr-settings.ts'
import { frWelcome } from './fr-welcome.ts'
import { frWriting } from './fr-writing.ts'

/** French. */
export const fr: Messages = {
  ...frAdvice,
  ...frCompare,
  ...frCompliance,
  ...frData,
  ...frDiligence,
  ...frDiligenceView,
  ...frDispute,
  ...frDossier,
  ...frFacts,
  ...frFiles,
  ...frFlags,
  ...frJudgement,
  ...frLists,
  ...frManifest,
  ...frMessages,
  ...frOutside,
  ...frOverlay,
  ...frPanel,
  ...frPlan,
  ...frPlanView,
  ...frRisks,
  ...frScorecards,
  ...frSettings,
  ...frWelcome,
  ...frWriting,
}
