import { sameCompanyName } from '@/lib/text/company-name.ts'
import { sameAddress } from '../address.ts'
import type { Evidence } from '../evidence.ts'
import { daysSince } from '../days.ts'
import type { FlagRule, Outcome } from './flag-rule.ts'
import { reaches } from '../certainty.ts'

/** Mail that anybody can open in a minute. */
const freeMailHosts = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.com',
  'mail.ru',
  'yandex.ru',
  '163.com',
  '126.com',
  'yeah.net',
  'qq.com',
  'foxmail.com',
  'sina.com',
  'sina.cn',
  'sohu.com',
  'aliyun.com',
  '139.com',
  '189.cn',
])

function checkLicence({ buyer, facts, details }: Evidence): Outcome {
  const { name, city, address } = buyer?.licence ?? {}
  const stated = facts.name?.value
  if (name && stated && !sameCompanyName(name, stated))
    return { params: { what: 'name', licence: name, page: stated }, facts: ['name'] }
  if (address && details?.address && !sameAddress(address, details.address))
    return { params: { what: 'address', licence: address, page: details.address } }
  if (city && details?.city && city.trim().toLowerCase() !== details.city.trim().toLowerCase())
    return { params: { what: 'city', licence: city, page: details.city } }
  const compared = (name && stated) || (address && details?.address) || (city && details?.city)
  return compared ? 'clear' : 'not-checked'
}

function checkCertificates({ buyer, facts, now }: Evidence): Outcome {
  const certificates = buyer?.certificates ?? []
  if (certificates.length === 0) return 'not-checked'
  const company = facts.name?.value
  for (const { name = '', number, holder, validUntil } of certificates) {
    if (validUntil !== undefined && daysSince(validUntil, now) > 0)
      return { params: { what: 'expired', name, date: validUntil } }
    if (holder && company && !sameCompanyName(holder, company))
      return { params: { what: 'holder', name, holder }, facts: ['name'] }
    if (number === undefined) return { params: { what: 'number', name } }
  }
  return 'clear'
}

/** Flags that fire only from what the buyer typed: no page tells it. */
export const buyerFlags: FlagRule[] = [
  { id: 'F17', code: 'licence-mismatch', severity: 'warning', question: 'new-licence', check: checkLicence },
  {
    id: 'F21',
    code: 'certificate-holder',
    severity: 'warning',
    question: 'certificate-lookup',
    check: checkCertificates,
  },
  {
    id: 'F25',
    code: 'free-mail',
    severity: 'info',
    question: 'domain-mail',
    check: ({ buyer, facts: { employees } }) => {
      const host = buyer?.email?.split('@').at(-1)?.trim().toLowerCase()
      if (host === undefined || employees?.value == null) return 'not-checked'
      return freeMailHosts.has(host) && reaches(employees.value, 100)
        ? { params: { host }, facts: ['employees'] }
        : 'clear'
    },
  },
  {
    id: 'F31',
    code: 'same-text',
    severity: 'info',
    check: ({ buyer }) =>
      buyer?.sameTextAs === undefined ? 'not-checked' : { params: { company: buyer.sameTextAs } },
  },
  {
    id: 'F32',
    code: 'same-image',
    severity: 'info',
    question: 'dated-photo',
    check: ({ buyer }) =>
      buyer?.sameImageAs === undefined ? 'not-checked' : { params: { company: buyer.sameImageAs } },
  },
  {
    id: 'F34',
    code: 'capacity-mismatch',
    severity: 'info',
    check: ({ buyer, facts: { employees } }) => {
      const peers = buyer?.peers ?? {}
      const staff = employees?.value?.min
      const revenue = buyer?.annualRevenueUsd
      if (peers.employees !== undefined && staff !== undefined && staff > 10 * peers.employees)
        return { params: { what: 'employees', claimed: staff, usual: peers.employees }, facts: ['employees'] }
      if (
        peers.annualRevenueUsd !== undefined &&
        revenue !== undefined &&
        revenue > 10 * peers.annualRevenueUsd
      )
        return { params: { what: 'revenue', claimed: revenue, usual: peers.annualRevenueUsd } }
      const compared =
        (peers.employees !== undefined && staff !== undefined) ||
        (peers.annualRevenueUsd !== undefined && revenue !== undefined)
      return compared ? 'clear' : 'not-checked'
    },
  },
]
