import type { FactName } from '@/lib/core/facts.ts'
import { isUnder, reaches } from '../certainty.ts'
import { atLeast } from '../risky-end.ts'
import { hasTrackRecord, revenueIsUnder, saysNoSales } from '../sales.ts'
import type { FlagRule, Outcome } from './flag-rule.ts'
import { yearOf } from '../days.ts'

/** The smallest revenue that the site states, in US dollars: `<1k`. */
const traceUsd = 1000

/** Words of a trading company's name. */
const tradingName = /\b(?:trading|traders?|imports?|exports?|imp|exp)\b|贸易|商贸|进出口/iu

/** Claims of size that a first-year supplier would have to explain. */
const bigStaff = 50
const bigFloorM2 = 2000
const oldFirmYears = 10

/** Flags that the facts of one supplier are enough for. Thresholds follow what importers call warning signs. */
export const factFlags: FlagRule[] = [
  {
    id: 'F01',
    code: 'new-and-big',
    severity: 'warning',
    question: 'licence-and-video',
    check: ({ facts: { yearsOnAlibaba, employees, floorSpaceM2, yearEstablished }, now }): Outcome => {
      const years = yearsOnAlibaba?.value ?? undefined
      if (years === undefined) return 'not-checked'
      if (years > 1) return 'clear'
      const staffed = employees?.value != null && reaches(employees.value, bigStaff)
      const roomy = floorSpaceM2?.value != null && reaches(floorSpaceM2.value, bigFloorM2)
      if (!staffed && !roomy) return employees && floorSpaceM2 ? 'clear' : 'not-checked'

      const facts: FactName[] = ['yearsOnAlibaba']
      if (staffed) facts.push('employees')
      if (roomy) facts.push('floorSpaceM2')
      const params = {
        years,
        what: staffed && roomy ? 'both' : staffed ? 'staff' : 'floor',
        ...(staffed && { staff: atLeast(employees.value ?? {}) }),
        ...(roomy && { floor: atLeast(floorSpaceM2.value ?? {}) }),
      }
      const age = yearEstablished?.value ? yearOf(now) - yearEstablished.value : 0
      if (age <= oldFirmYears) return { params, facts }
      return { severity: 'critical', params: { ...params, age }, facts: [...facts, 'yearEstablished'] }
    },
  },
  {
    id: 'F04',
    code: 'perfect-thin',
    severity: 'info',
    check: ({ facts: { storeRating, reviewCount }, texts }) => {
      if (storeRating?.value == null) return 'not-checked'
      if (storeRating.value < 5) return 'clear'
      if (reviewCount?.value == null) return 'not-checked'
      if (reviewCount.value > 2) return 'clear'
      const praised = texts?.marks.some(({ kind }) => kind === 'top-rated')
      return {
        severity: praised ? 'warning' : 'info',
        params: { reviews: reviewCount.value },
        facts: ['storeRating', 'reviewCount'],
      }
    },
  },
  {
    id: 'F07',
    code: 'no-trace',
    severity: 'warning',
    question: 'export-references',
    check: ({ facts }) => {
      const years = facts.yearsOnAlibaba?.value ?? undefined
      const smallRevenue = revenueIsUnder(facts, traceUsd)
      if (years !== undefined && years < 2) return 'clear'
      if ((facts.reviewCount?.value ?? 0) > 0 || smallRevenue === false) return 'clear'
      if (years === undefined || facts.reviewCount === undefined || smallRevenue === undefined)
        return 'not-checked'
      return { params: { years }, facts: ['yearsOnAlibaba', 'reviewCount', 'revenueUsd'] }
    },
  },
  {
    id: 'F08',
    code: 'late',
    severity: 'warning',
    question: 'lead-time-clause',
    check: ({ facts }) => {
      const onTime = facts.onTimePercent?.value
      if (onTime == null) return 'not-checked'
      if (!isUnder(onTime, 80)) return 'clear'
      const known = hasTrackRecord(facts)
      if (known === undefined) return 'not-checked'
      return known
        ? { params: { percent: onTime.max ?? atLeast(onTime) }, facts: ['onTimePercent'] }
        : 'clear'
    },
  },
  {
    id: 'F09',
    code: 'vacuous-on-time',
    severity: 'info',
    check: ({ facts }) => {
      const onTime = facts.onTimePercent?.value
      if (onTime == null) return 'not-checked'
      if (!reaches(onTime, 100)) return 'clear'
      if (saysNoSales(facts, traceUsd))
        return { facts: ['onTimePercent', facts.revenueUsd ? 'revenueUsd' : 'orders'] }
      return (facts.revenueUsd ?? facts.orders) ? 'clear' : 'not-checked'
    },
  },
  {
    id: 'F11',
    code: 'trading-name',
    severity: 'info',
    question: 'licence-scope',
    check: ({ facts: { name, businessTypes, inspectedAs } }) => {
      if (!name?.value || !(businessTypes?.value ?? inspectedAs?.value)) return 'not-checked'
      const types = businessTypes?.value ?? []
      const makes = inspectedAs?.value === 'manufacturer' || types.includes('manufacturer')
      if (!makes || types.includes('trading-company') || !tradingName.test(name.value)) return 'clear'
      return { facts: ['name', businessTypes?.value ? 'businessTypes' : 'inspectedAs'] }
    },
  },
  {
    id: 'F35',
    code: 'vacuous-reorder',
    severity: 'info',
    check: ({ facts }) => {
      const reorder = facts.reorderPercent?.value
      const small = revenueIsUnder(facts, 10_000)
      if (reorder == null) return 'not-checked'
      if (!reaches(reorder, 70)) return 'clear'
      if (small === undefined) return 'not-checked'
      return small
        ? { params: { percent: atLeast(reorder) }, facts: ['reorderPercent', 'revenueUsd'] }
        : 'clear'
    },
  },
]
