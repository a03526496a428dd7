import type { Messages } from '../../catalogue.ts'
import { ptBrAdvice } from './pt-br-advice.ts'
import { ptBrCompare } from './pt-br-compare.ts'
import { ptBrCompliance } from './pt-br-compliance.ts'
import { ptBrData } from './pt-br-data.ts'
import { ptBrDiligence } from './pt-br-diligence.ts'
import { ptBrDiligenceView } from './pt-br-diligence-view.ts'
import { ptBrDispute } from './pt-br-dispute.ts'
import { ptBrDossier } from './pt-br-dossier.ts'
import { ptBrFacts } from './pt-br-facts.ts'
import { ptBrFiles } from './pt-br-files.ts'
import { ptBrFlags } from './pt-br-flags.ts'
import { ptBrJudgement } from './pt-br-judgement.ts'
import { ptBrLists } from './pt-br-lists.ts'
import { ptBrManifest } from './pt-br-manifest.ts'
import { ptBrMessages } from './pt-br-messages.ts'
import { ptBrOutside } from './pt-br-outside.ts'
import { ptBrOverlay } from './pt-br-overlay.ts'
import { ptBrPanel } from './pt-br-panel.ts'
import { ptBrPlan } from './pt-br-plan.ts'
import { ptBrPlanView } from './pt-br-plan-view.ts'
import { ptBrRisks } from './pt-br-risks.ts'
import { ptBrScorecards } from './pt-br-scorecards.ts'
import { ptBrSettings } from './pt-br-settings.ts'
import { ptBrWelcome } from './pt-br-welcome.ts'
import { ptBrWriting } from './pt-br-writing.ts'

/** Brazilian Portuguese. */
export const ptBr: Messages = {
  ...ptBrAdvice,
  ...ptBrCompare,
  ...ptBrCompliance,
  ...ptBrData,
  ...ptBrDiligence,
  ...ptBrDiligenceView,
  ...ptBrDispute,
  ...ptBrDossier,
  ...ptBrFacts,
  ...ptBrFiles,
  ...ptBrFlags,
  ...ptBrJudgement,
  ...ptBrLists,
  ...ptBrManifest,
  ...ptBrMessages,
  ...ptBrOutside,
  ...ptBrOverlay,
  ...ptBrPanel,
  ...ptBrPlan,
  ...ptBrPlanView,
  ...ptBrRisks,
  ...ptBrScorecards,
  ...ptBrSettings,
  ...ptBrWelcome,
  ...ptBrWriting,
}
