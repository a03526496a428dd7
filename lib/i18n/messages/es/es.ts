import type { Messages } from '../../catalogue.ts'
import { esAdvice } from './es-advice.ts'
import { esCompare } from './es-compare.ts'
import { esCompliance } from './es-compliance.ts'
import { esData } from './es-data.ts'
import { esDiligence } from './es-diligence.ts'
import { esDiligenceView } from './es-diligence-view.ts'
import { esDispute } from './es-dispute.ts'
import { esDossier } from './es-dossier.ts'
import { esFacts } from './es-facts.ts'
import { esFiles } from './es-files.ts'
import { esFlags } from './es-flags.ts'
import { esJudgement } from './es-judgement.ts'
import { esLists } from './es-lists.ts'
import { esManifest } from './es-manifest.ts'
import { esMessages } from './es-messages.ts'
import { esOutside } from './es-outside.ts'
import { esOverlay } from './es-overlay.ts'
import { esPanel } from './es-panel.ts'
import { esPlan } from './es-plan.ts'
import { esPlanView } from './es-plan-view.ts'
import { esRisks } from './es-risks.ts'
import { esScorecards } from './es-scorecards.ts'
import { esSettings } from './es-settings.ts'
import { esWelcome } from './es-welcome.ts'
import { esWriting } from './es-writing.ts'

/** Spanish. */
export const es: Messages = {
  ...esAdvice,
  ...esCompare,
  ...esCompliance,
  ...esData,
  ...esDiligence,
  ...esDiligenceView,
  ...esDispute,
  ...esDossier,
  ...esFacts,
  ...esFiles,
  ...esFlags,
  ...esJudgement,
  ...esLists,
  ...esManifest,
  ...esMessages,
  ...esOutside,
  ...esOverlay,
  ...esPanel,
  ...esPlan,
  ...esPlanView,
  ...esRisks,
  ...esScorecards,
  ...esSettings,
  ...esWelcome,
  ...esWriting,
}
