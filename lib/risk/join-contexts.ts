import type { Context } from './evidence.ts'

type Known = Omit<Context, 'texts'>

/**
 * What a page shows together with what the memory holds. The page's own offer is the one looked at; the details and
 * the host are the memory's, which has merged the page in.
 */
export function joinContexts(onPage: Known, remembered: Known): Known {
  const { details, listing, others } = remembered
  const twins = new Map([...(others ?? []), ...(onPage.others ?? [])].map((one) => [one.companyId, one]))
  return {
    ...remembered,
    ...onPage,
    host: remembered.host,
    details: (onPage.details ?? details) && { ...onPage.details, ...details },
    listing: onPage.listing ?? listing,
    others: (onPage.others ?? others) && [...twins.values()],
  }
}
