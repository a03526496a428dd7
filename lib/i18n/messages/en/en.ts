import { enAdvice } from './en-advice.ts'
import { enCompare } from './en-compare.ts'
import { enData } from './en-data.ts'
import { enDiligence } from './en-diligence.ts'
import { enDiligenceView } from './en-diligence-view.ts'
import { enDossier } from './en-dossier.ts'
import { enFacts } from './en-facts.ts'
import { enFiles } from './en-files.ts'
import { enFlags } from './en-flags.ts'
import { enJudgement } from './en-judgement.ts'
import { enLists } from './en-lists.ts'
import { enOverlay } from './en-overlay.ts'
import { enPanel } from './en-panel.ts'
import { enPlan } from './en-plan.ts'
import { enPlanView } from './en-plan-view.ts'
import { enScorecards } from './en-scorecards.ts'
import { enSettings } from './en-settings.ts'
import { enWelcome } from './en-welcome.ts'
import { enWriting } from './en-writing.ts'

/** English, the language that fixes keys and arguments. ICU message syntax. */
export const en = {
  ...enAdvice,
  ...enCompare,
  ...enData,
  ...enDiligence,
  ...enDiligenceView,
  ...enDossier,
  ...enFacts,
  ...enFiles,
  ...enFlags,
  ...enJudgement,
  ...enLists,
  ...enOverlay,
  ...enPanel,
  ...enPlan,
  ...enPlanView,
  ...enScorecards,
  ...enSettings,
  ...enWelcome,
  ...enWriting,
} as const
