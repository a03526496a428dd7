import type { Messages } from '../../catalogue.ts'
import { ptBrAdvice } from './pt-br-advice.ts'
import { ptBrCompare } from './pt-br-compare.ts'
import { ptBrData } from './pt-br-data.ts'
import { ptBrDiligence } from './pt-br-diligence.ts'
import { ptBrDiligenceView } from './pt-br-diligence-view.ts'
import { ptBrDossier } from './pt-br-dossier.ts'
import { ptBrFacts } from './pt-br-facts.ts'
import { ptBrFiles } from './pt-br-files.ts'
import { ptBrFlags } from './pt-br-flags.ts'
import { ptBrJudgement } from './pt-br-judgement.ts'
import { ptBrLists } from './pt-br-lists.ts'
import { ptBrOverlay } from './pt-br-overlay.ts'
import { ptBrPanel } from './pt-br-panel.ts'
import { ptBrPlan } from './pt-br-plan.ts'
import { ptBrPlanView } from './pt-br-plan-view.ts'
import { ptBrScorecards } from './pt-br-scorecards.ts'
import { ptBrSettings } from './pt-br-settings.ts'
import { ptBrWelcome } from './pt-br-welcome.ts'
import { ptBrWriting } from './pt-br-writing.ts'

/** Brazilian Portuguese. */
export const ptBr: Messages = {
  ...ptBrAdvice,
  ...ptBrCompare,
  ...ptBrData,
  ...ptBrDiligence,
  ...ptBrDiligenceView,
  ...ptBrDossier,
  ...ptBrFacts,
  ...ptBrFiles,
  ...ptBrFlags,
  ...ptBrJudgement,
  ...ptBrLists,
  ...ptBrOverlay,
  ...ptBrPanel,
  ...ptBrPlan,
  ...ptBrPlanView,
  ...ptBrScorecards,
  ...ptBrSettings,
  ...ptBrWelcome,
  ...ptBrWriting,
}
