import type { Messages } from '../../catalogue.ts'
import { arAdvice } from './ar-advice.ts'
import { arCompare } from './ar-compare.ts'
import { arCompliance } from './ar-compliance.ts'
import { arData } from './ar-data.ts'
import { arDiligence } from './ar-diligence.ts'
import { arDiligenceView } from './ar-diligence-view.ts'
import { arDispute } from './ar-dispute.ts'
import { arDossier } from './ar-dossier.ts'
import { arFacts } from './ar-facts.ts'
import { arFiles } from './ar-files.ts'
import { arFlags } from './ar-flags.ts'
import { arJudgement } from './ar-judgement.ts'
import { arLists } from './ar-lists.ts'
import { arManifest } from './ar-manifest.ts'
import { arMessages } from './ar-messages.ts'
import { arOutside } from './ar-outside.ts'
import { arOverlay } from './ar-overlay.ts'
import { arPanel } from './ar-panel.ts'
import { arPlan } from './ar-plan.ts'
import { arPlanView } from './ar-plan-view.ts'
import { arRisks } from './ar-risks.ts'
import { arScorecards } from './ar-scorecards.ts'
import { arSettings } from './ar-settings.ts'
import { arWelcome } from './ar-welcome.ts'
import { arWriting } from './ar-writing.ts'

/** Modern Standard Arabic. */
export const ar: Messages = {
  ...arAdvice,
  ...arCompare,
  ...arCompliance,
  ...arData,
  ...arDiligence,
  ...arDiligenceView,
  ...arDispute,
  ...arDossier,
  ...arFacts,
  ...arFiles,
  ...arFlags,
  ...arJudgement,
  ...arLists,
  ...arManifest,
  ...arMessages,
  ...arOutside,
  ...arOverlay,
  ...arPanel,
  ...arPlan,
  ...arPlanView,
  ...arRisks,
  ...arScorecards,
  ...arSettings,
  ...arWelcome,
  ...arWriting,
}
