import type { Messages } from '../../catalogue.ts'
import { zhCnAdvice } from './zh-cn-advice.ts'
import { zhCnCompare } from './zh-cn-compare.ts'
import { zhCnCompliance } from './zh-cn-compliance.ts'
import { zhCnData } from './zh-cn-data.ts'
import { zhCnDiligence } from './zh-cn-diligence.ts'
import { zhCnDiligenceView } from './zh-cn-diligence-view.ts'
import { zhCnDispute } from './zh-cn-dispute.ts'
import { zhCnDossier } from './zh-cn-dossier.ts'
import { zhCnFacts } from './zh-cn-facts.ts'
import { zhCnFiles } from './zh-cn-files.ts'
import { zhCnFlags } from './zh-cn-flags.ts'
import { zhCnJudgement } from './zh-cn-judgement.ts'
import { zhCnLists } from './zh-cn-lists.ts'
import { zhCnManifest } from './zh-cn-manifest.ts'
import { zhCnMessages } from './zh-cn-messages.ts'
import { zhCnOutside } from './zh-cn-outside.ts'
import { zhCnOverlay } from './zh-cn-overlay.ts'
import { zhCnPanel } from './zh-cn-panel.ts'
import { zhCnPlan } from './zh-cn-plan.ts'
import { zhCnPlanView } from './zh-cn-plan-view.ts'
import { zhCnRisks } from './zh-cn-risks.ts'
import { zhCnScorecards } from './zh-cn-scorecards.ts'
import { zhCnSettings } from './zh-cn-settings.ts'
import { zhCnWelcome } from './zh-cn-welcome.ts'
import { zhCnWriting } from './zh-cn-writing.ts'

/** Simplified Chinese. ICU message syntax. */
export const zhCn: Messages = {
  ...zhCnAdvice,
  ...zhCnCompare,
  ...zhCnCompliance,
  ...zhCnData,
  ...zhCnDiligence,
  ...zhCnDiligenceView,
  ...zhCnDispute,
  ...zhCnDossier,
  ...zhCnFacts,
  ...zhCnFiles,
  ...zhCnFlags,
  ...zhCnJudgement,
  ...zhCnLists,
  ...zhCnManifest,
  ...zhCnMessages,
  ...zhCnOutside,
  ...zhCnOverlay,
  ...zhCnPanel,
  ...zhCnPlan,
  ...zhCnPlanView,
  ...zhCnRisks,
  ...zhCnScorecards,
  ...zhCnSettings,
  ...zhCnWelcome,
  ...zhCnWriting,
}
