/**
 * What kind of Alibaba.com page a document is.
 *
 * - `search`: product results, also showroom and AI search
 * - `supplier-search`: supplier results
 * - `store`: any page of a supplier's shop except its company profile, which is `profile`
 * - `gone`: a removed product or a shop that no longer exists
 * - `blocked`: a captcha or a login wall
 * - `other`: a page that judges no supplier
 */
export const pageKinds = [
  'product',
  'search',
  'supplier-search',
  'store',
  'profile',
  'gone',
  'blocked',
  'other',
] as const

export type PageKind = (typeof pageKinds)[number]
