import { describe, expect, it } from 'vitest'
import { catalogue } from '@/lib/i18n/catalogue.ts'
import { incoterms } from '@/lib/core/quote.ts'
import { isLanguage, languages } from '@/lib/i18n/languages.ts'
import { diligenceCheckIds, diligenceSections } from '@/lib/sourcing/diligence/checklist.ts'
import { diligenceOutcomes } from '@/lib/sourcing/diligence/diligence.ts'
import type { RegisteredAs, UsccProblem } from '@/lib/sourcing/diligence/uscc.ts'
import type { ProblemCode } from '@/lib/sourcing/fields/problem.ts'
import type { Guide } from '@/lib/sourcing/guides.ts'
import { legs, type Payer } from '@/lib/sourcing/incoterms/legs.ts'
import { namedPlaces, type RiskPoint } from '@/lib/sourcing/incoterms/terms.ts'
import { inspectionLevels } from '@/lib/sourcing/inspection/code-letters.ts'
import type { Clause, InspectionNote } from '@/lib/sourcing/inspection/inspection-plan.ts'
import { severities } from '@/lib/sourcing/inspection/single-sampling.ts'
import { inspectionStages } from '@/lib/sourcing/inspection/when-to-inspect.ts'
import { containerSizes } from '@/lib/sourcing/landed-cost/chargeable.ts'
import { costGroups, lineSpecs } from '@/lib/sourcing/landed-cost/cost-lines.ts'
import type { CostWarning } from '@/lib/sourcing/landed-cost/cost-warnings.ts'
import { freightMethods } from '@/lib/sourcing/landed-cost/freight-guide.ts'
import { markets } from '@/lib/sourcing/landed-cost/markets.ts'
import type { ReminderCode } from '@/lib/sourcing/milestones/due-dates.ts'
import type { HolidayId } from '@/lib/sourcing/milestones/holidays.ts'
import { stepIds } from '@/lib/sourcing/milestones/schedule.ts'
import {
  beneficiaries,
  paymentEvents,
  paymentRoutes,
  stagePresets,
} from '@/lib/sourcing/payment/payment-terms.ts'
import type { PaymentWarningCode } from '@/lib/sourcing/payment/payment-warnings.ts'
import { receiptChecks } from '@/lib/sourcing/payment/trade-assurance.ts'
import { routeIds } from '@/lib/sourcing/routes/routes.ts'

/** Checked by the compiler: a code without a text is a type error here. */
const { plan: english, diligence: englishDiligence } = catalogue.en
const byType = [
  english.problems satisfies Record<ProblemCode, string>,
  english.guides satisfies Record<Guide, string>,
  english.payers satisfies Record<Payer, string>,
  english.risk satisfies Record<RiskPoint, string>,
  english.costWarnings satisfies Record<CostWarning['code'], string>,
  english.inspection.notes satisfies Record<InspectionNote, string>,
  english.inspection.clauses satisfies Record<Clause['code'], string>,
  english.payment.warnings satisfies Record<PaymentWarningCode, string>,
  english.holidays satisfies Record<HolidayId, string>,
  englishDiligence.registeredAs satisfies Record<RegisteredAs, string>,
  englishDiligence.usccProblems satisfies Record<UsccProblem['code'], string>,
  english.reminders satisfies Record<ReminderCode, string>,
]

describe.each(Object.keys(languages).filter(isLanguage))('the texts of the plan in %s', (language) => {
  const { plan, diligence } = catalogue[language]

  it.each<[string, object, readonly string[]]>([
    ['line', plan.lines, Object.keys(lineSpecs)],
    ['group', plan.groups, costGroups],
    ['method', plan.methods, freightMethods],
    ['unit of freight', plan.freightUnits, freightMethods],
    ['market', plan.markets, markets],
    ['container', plan.containers, containerSizes],
    ['term', plan.terms, incoterms],
    ['place', plan.places, namedPlaces],
    ['leg', plan.legs, legs],
    ['level', plan.inspection.levels, inspectionLevels],
    ['severity', plan.inspection.severities, severities],
    ['stage', plan.inspection.stages, inspectionStages],
    ['event', plan.payment.events, paymentEvents],
    ['route of money', plan.payment.routes, paymentRoutes],
    ['beneficiary', plan.payment.beneficiaries, beneficiaries],
    ['preset', plan.payment.presets, Object.keys(stagePresets)],
    ['check', plan.assurance.checks, receiptChecks],
    ['step', plan.steps, stepIds],
    ['route', plan.routes, routeIds],
    ['section', diligence.sections, diligenceSections],
    ['outcome', diligence.outcomes, diligenceOutcomes],
    ['check of diligence', diligence.checks, diligenceCheckIds],
  ])('name every %s, and no other', (_, texts, ids) => {
    expect(Object.keys(texts).toSorted()).toEqual([...ids].toSorted())
  })

  it('name every code that only a type knows', () => {
    expect(byType.flatMap((texts) => Object.values(texts)).filter((text) => text.trim() === '')).toEqual([])
  })
})
