import type { Messages } from '../../catalogue.ts'
import { esAdvice } from './es-advice.ts'
import { esCompare } from './es-compare.ts'
import { esData } from './es-data.ts'
import { esDiligence } from './es-diligence.ts'
import { esDiligenceView } from './es-diligence-view.ts'
import { esDossier } from './es-dossier.ts'
import { esFacts } from './es-facts.ts'
import { esFiles } from './es-files.ts'
import { esFlags } from './es-flags.ts'
import { esJudgement } from './es-judgement.ts'
import { esLists } from './es-lists.ts'
import { esOverlay } from './es-overlay.ts'
import { esPanel } from './es-panel.ts'
import { esPlan } from './es-plan.ts'
import { esPlanView } from './es-plan-view.ts'
import { esScorecards } from './es-scorecards.ts'
import { esSettings } from './es-settings.ts'
import { esWelcome } from './es-welcome.ts'

/** Spanish. */
export const es: Messages = {
  ...esAdvice,
  ...esCompare,
  ...esData,
  ...esDiligence,
  ...esDiligenceView,
  ...esDossier,
  ...esFacts,
  ...esFiles,
  ...esFlags,
  ...esJudgement,
  ...esLists,
  ...esOverlay,
  ...esPanel,
  ...esPlan,
  ...esPlanView,
  ...esScorecards,
  ...esSettings,
  ...esWelcome,
}
