import { enAdvice } from './en-advice.ts'
import { enCompare } from './en-compare.ts'
import { enCompliance } from './en-compliance.ts'
import { enData } from './en-data.ts'
import { enDiligence } from './en-diligence.ts'
import { enDiligenceView } from './en-diligence-view.ts'
import { enDispute } from './en-dispute.ts'
import { enDossier } from './en-dossier.ts'
import { enFacts } from './en-facts.ts'
import { enFiles } from './en-files.ts'
import { enFlags } from './en-flags.ts'
import { enJudgement } from './en-judgement.ts'
import { enLists } from './en-lists.ts'
import { enManifest } from './en-manifest.ts'
import { enMessages } from './en-messages.ts'
import { enOutside } from './en-outside.ts'
import { enOverlay } from './en-overlay.ts'
import { enPanel } from './en-panel.ts'
import { enPlan } from './en-plan.ts'
import { enPlanView } from './en-plan-view.ts'
import { enRisks } from './en-risks.ts'
import { enScorecards } from './en-scorecards.ts'
import { enSettings } from './en-settings.ts'
import { enWelcome } from './en-welcome.ts'
import { enWriting } from './en-writing.ts'

/** English, the language that fixes keys and arguments. ICU message syntax. */
export const en = {
  ...enAdvice,
  ...enCompare,
  ...enCompliance,
  ...enData,
  ...enDiligence,
  ...enDiligenceView,
  ...enDispute,
  ...enDossier,
  ...enFacts,
  ...enFiles,
  ...enFlags,
  ...enJudgement,
  ...enLists,
  ...enManifest,
  ...enMessages,
  ...enOutside,
  ...enOverlay,
  ...enPanel,
  ...enPlan,
  ...enPlanView,
  ...enRisks,
  ...enScorecards,
  ...enSettings,
  ...enWelcome,
  ...enWriting,
} as const
