/** What a link is for. */
export type LinkTopic =
  | 'company-registry'
  | 'certificate'
  | 'accreditation'
  | 'tariff'
  | 'compliance'
  | 'inspection'
  | 'payment-protection'
  | 'intellectual-property'
  | 'terms'

export interface OutboundLink {
  id: string
  topic: LinkTopic
  url: string
}

/**
 * Every address that the product may open beside what a page of the site links, and the only place where one stands. They are
 * written here by hand, never built from what a page, a message or a file says, and opened by a click that shows the
 * host. Registries and standards bodies are official; issuers are those that 001_724ce68e1598ca07.txt names.
 */
export const outboundLinks = [
  { id: 'cn-gsxt', topic: 'company-registry', url: 'https://www.gsxt.gov.cn/' },
  { id: 'cn-qichacha', topic: 'company-registry', url: 'https://www.qcc.com/' },
  { id: 'cn-tianyancha', topic: 'company-registry', url: 'https://www.tianyancha.com/' },
  { id: 'hk-registry', topic: 'company-registry', url: 'https://www.e-services.cr.gov.hk/' },
  { id: 'tw-registry', topic: 'company-registry', url: 'https://findbiz.nat.gov.tw/' },
  { id: 'in-registry', topic: 'company-registry', url: 'https://www.mca.gov.in/' },
  { id: 'vn-registry', topic: 'company-registry', url: 'https://dangkykinhdoanh.gov.vn/' },
  {
    id: 'uk-registry',
    topic: 'company-registry',
    url: 'https://find-and-update.company-information.service.gov.uk/',
  },
  { id: 'iaf-certsearch', topic: 'certificate', url: 'https://www.iafcertsearch.org/' },
  { id: 'cn-cnca', topic: 'certificate', url: 'https://cx.cnca.cn/' },
  { id: 'tuv-rheinland', topic: 'certificate', url: 'https://www.certipedia.com/' },
  { id: 'oeko-tex', topic: 'certificate', url: 'https://www.oeko-tex.com/en/label-check' },
  { id: 'cnas', topic: 'accreditation', url: 'https://www.cnas.org.cn/' },
  { id: 'sgs', topic: 'inspection', url: 'https://www.sgs.com/' },
  { id: 'bureau-veritas', topic: 'inspection', url: 'https://www.bureauveritas.com/' },
  { id: 'intertek', topic: 'inspection', url: 'https://www.intertek.com/' },
  { id: 'us-tariff', topic: 'tariff', url: 'https://hts.usitc.gov/' },
  { id: 'us-customs', topic: 'tariff', url: 'https://www.cbp.gov/trade/basic-import-export' },
  { id: 'eu-tariff', topic: 'tariff', url: 'https://trade.ec.europa.eu/access-to-markets/en/home' },
  { id: 'uk-tariff', topic: 'tariff', url: 'https://www.trade-tariff.service.gov.uk/' },
  { id: 'us-cpsc', topic: 'compliance', url: 'https://www.cpsc.gov/Business--Manufacturing' },
  { id: 'eu-safety-gate', topic: 'compliance', url: 'https://ec.europa.eu/safety-gate-alerts/' },
  { id: 'trade-assurance', topic: 'payment-protection', url: 'https://tradeassurance.alibaba.com/' },
  { id: 'alibaba-ipp', topic: 'intellectual-property', url: 'https://ipp.alibabagroup.com/' },
  { id: 'wipo-brands', topic: 'intellectual-property', url: 'https://branddb.wipo.int/' },
  { id: 'icc-incoterms', topic: 'terms', url: 'https://iccwbo.org/business-solutions/incoterms-rules/' },
] as const satisfies readonly OutboundLink[]

export type OutboundLinkId = (typeof outboundLinks)[number]['id']

/** The host that a click will lead to, to be shown beside the link. */
export function hostOf({ url }: Pick<OutboundLink, 'url'>): string {
  return new URL(url).host
}
