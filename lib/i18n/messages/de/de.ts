import type { Messages } from '../../catalogue.ts'
import { deAdvice } from './de-advice.ts'
import { deCompare } from './de-compare.ts'
import { deCompliance } from './de-compliance.ts'
import { deData } from './de-data.ts'
import { deDiligence } from './de-diligence.ts'
import { deDiligenceView } from './de-diligence-view.ts'
import { deDispute } from './de-dispute.ts'
import { deDossier } from './de-dossier.ts'
import { deFacts } from './de-facts.ts'
import { deFiles } from './de-files.ts'
import { deFlags } from './de-flags.ts'
import { deJudgement } from './de-judgement.ts'
import { deLists } from './de-lists.ts'
import { deManifest } from './de-manifest.ts'
import { deMessages } from './de-messages.ts'
import { deOutside } from './de-outside.ts'
import { deOverlay } from './de-overlay.ts'
import { dePanel } from './de-panel.ts'
import { dePlan } from './de-plan.ts'
import { dePlanView } from './de-plan-view.ts'
import { deRisks } from './de-risks.ts'
import { deScorecards } from './de-scorecards.ts'
import { deSettings } from './de-settings.ts'
import { deWelcome } from './de-welcome.ts'
import { deWriting } from './de-writing.ts'

/** German. */
export const de: Messages = {
  ...deAdvice,
  ...deCompare,
  ...deCompliance,
  ...deData,
  ...deDiligence,
  ...deDiligenceView,
  ...deDispute,
  ...deDossier,
  ...deFacts,
  ...deFiles,
  ...deFlags,
  ...deJudgement,
  ...deLists,
  ...deManifest,
  ...deMessages,
  ...deOutside,
  ...deOverlay,
  ...dePanel,
  ...dePlan,
  ...dePlanView,
  ...deRisks,
  ...deScorecards,
  ...deSettings,
  ...deWelcome,
  ...deWriting,
}
