import type { Evidence } from '../evidence.ts'
import { daysSince, yearOf } from '../days.ts'
import { reportIsExpired } from '../report.ts'
import type { FlagRule, Outcome } from './flag-rule.ts'

/** Rooms rather than works: a sales office or a flat, where a factory is claimed. */
const officeAddress =
  /\b(?:room|rm|flat|apartment|apt|suite|tower|unit)\b|\b(?:office|block)\s+(?:no\.?\s*)?[0-9a-z]{1,5}\b|\d\s*\/\s*f\b|[0-9一二三四五六七八九十]室/iu

const makes = ({ facts: { inspectedAs, businessTypes } }: Evidence): boolean | undefined => {
  if (inspectedAs?.value) return inspectedAs.value === 'manufacturer'
  return businessTypes?.value ? businessTypes.value.includes('manufacturer') : undefined
}

/** A firm that trades too may well list what others make. */
const onlyMakes = (evidence: Evidence): boolean | undefined =>
  !evidence.facts.inspectedAs?.value && evidence.facts.businessTypes?.value?.includes('trading-company')
    ? false
    : makes(evidence)

/** Dates that cannot all be true. Membership counts a started year, so one more than the firm's age is possible. */
function checkDates({ facts, details, now }: Evidence): Outcome {
  const founded = facts.yearEstablished?.value ?? undefined
  const years = facts.yearsOnAlibaba?.value ?? undefined
  const { report, certificates } = details ?? {}
  const audited = report?.auditedOn
  if (audited !== undefined && daysSince(audited, now) < 0)
    return { params: { what: 'report', date: audited } }

  const issued = certificates?.flatMap(({ issuedOn }) => issuedOn ?? []) ?? []
  if (founded !== undefined) {
    const early = issued.find((date) => Number(date.slice(0, 4)) < founded)
    if (early !== undefined)
      return { params: { what: 'certificate', date: early, founded }, facts: ['yearEstablished'] }
    if (years !== undefined && years > yearOf(now) - founded + 1) {
      return {
        params: { what: 'membership', years, founded },
        facts: ['yearsOnAlibaba', 'yearEstablished'],
      }
    }
    if (founded > yearOf(now)) return { params: { what: 'founding', founded }, facts: ['yearEstablished'] }
  }
  const checked =
    audited !== undefined || (founded !== undefined && (years !== undefined || issued.length > 0))
  return checked ? 'clear' : 'not-checked'
}

/** Flags about the company itself: what its profile, its report and its certificates say. */
export const profileFlags: FlagRule[] = [
  {
    id: 'F12',
    code: 'catalogue-sprawl',
    severity: 'warning',
    question: 'made-in-house',
    check: (evidence) => {
      const industries = evidence.texts?.industries.products
      const maker = onlyMakes(evidence)
      if (maker === false) return 'clear'
      if (industries === undefined || maker === undefined) return 'not-checked'
      return industries.length >= 4
        ? { params: { industries: industries.length, examples: industries.slice(0, 4).join(', ') } }
        : 'clear'
    },
  },
  {
    id: 'F13',
    code: 'name-product-mismatch',
    severity: 'info',
    question: 'licence-scope',
    check: ({ texts }) => {
      const { name, title } = texts?.industries ?? {}
      if (!name?.length || !title?.length) return 'not-checked'
      return title.some((industry) => name.includes(industry))
        ? 'clear'
        : { params: { name: name[0] ?? '', title: title[0] ?? '' }, facts: ['name'] }
    },
  },
  {
    id: 'F18',
    code: 'impossible-dates',
    severity: 'warning',
    question: 'dated-documents',
    check: checkDates,
  },
  {
    id: 'F19',
    code: 'report-expired',
    severity: 'warning',
    question: 'new-report',
    check: ({ details, now }) => {
      const expired = reportIsExpired(details?.report, now)
      if (expired === undefined) return 'not-checked'
      return expired
        ? { params: { date: details?.report?.validUntil ?? details?.report?.auditedOn ?? '' } }
        : 'clear'
    },
  },
  {
    id: 'F20',
    code: 'audit-scope',
    severity: 'info',
    question: 'report-link',
    check: ({ facts: { verification, assessor }, details }) => {
      if (verification?.value == null) return 'not-checked'
      if (verification.value === 'none') return 'clear'
      if (assessor?.value || details?.report) return 'clear'
      // Elsewhere than on a profile nothing follows from a name that is not there.
      const shown = assessor !== undefined || verification.page === 'profile'
      return shown ? { facts: ['verification'] } : 'not-checked'
    },
  },
  {
    id: 'F38',
    code: 'office-address',
    severity: 'info',
    question: 'factory-address',
    check: (evidence) => {
      const address = evidence.details?.address
      const maker = makes(evidence)
      if (maker === false) return 'clear'
      if (address === undefined || maker === undefined) return 'not-checked'
      const words = officeAddress.exec(address)?.[0]
      return words === undefined ? 'clear' : { params: { words } }
    },
  },
]
