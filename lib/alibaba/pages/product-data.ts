import type { PageLanguage } from '@/lib/core/page-language.ts'
import type { FactName } from '@/lib/core/facts.ts'
import { factOfLabel } from '../labels.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import { card, mini, productParts, seller } from './product-paths.ts'
import { authLines } from './auth-lines.ts'
import { factByKey, rowStatements, stateAs, statementsAt, type Statement } from '../read/statements.ts'
import { textOf } from '../read/text-of.ts'

/** Language-neutral keys of the inspection's lines. */
const factByAuthKey = factByKey({
  storeRating: 'storeScore',
  onTimePercent: 'onTimeDeliveryRate',
  responseTimeHours: 'responseTime',
  revenueUsd: 'onlineExportRevenue',
  floorSpaceM2: 'companyBuildingTotalLandSize',
})

const state = stateAs('detailData')

/** What the product page's data say of the seller. */
export function sellerStatements(data: unknown, language: PageLanguage): Statement[] {
  const pro = at(data, `${mini}.verifiedPro`) === true ? 'verifiedPro' : undefined
  // Only a verified maker has it; its text is in the page's language.
  const maker = at(data, `${seller}.verifiedManufactruers.text`) === undefined ? undefined : 'strengthFactory'
  return [
    state('verification', pro),
    ...productParts.flatMap(([path, name, facts]) =>
      statementsAt(at(data, path), `detailData ${name}`, facts),
    ),
    ...boundedStatements(data),
    ...rowStatements(authLines(data), ['authKey', 'authValue'], factByAuthKey, 'detailData authCards'),
    ...rowStatements(
      at(data, `${card}.onlinePerformance.fields`),
      ['title', 'value'],
      (label) => factOfLabel(label, language),
      'detailData',
    ),
    ...iconStatements(data),
    state('inspectedAs', maker),
  ]
}

/** Marks beside the name. Of an uninspected supplier the first text is the declared type. Seen 2025-03 to 2026-10. */
function iconStatements(data: unknown): Statement[] {
  return itemsOf(at(data, `${card}.companyIconList`)).flatMap((icon) => {
    const text = textOf(at(icon, 'text')) ?? ''
    if (/^\d/.test(text)) return [state('yearsOnAlibaba', text)]
    return [
      state('verification', at(icon, 'type') === 'img' ? 'verified' : undefined),
      state('inspectedAs', text),
      state('businessTypes', text),
      state('storeRating', at(icon, 'ratingScore')),
    ]
  })
}

/** The small card keeps the bound in the label ("Response Time ≤ ") and the number beside it; both are hours, whatever the key says. */
function boundedStatements(data: unknown): Statement[] {
  const bounded = (fact: FactName, label: string, value: string): Statement => {
    const words = textOf(at(data, `${mini}.${label}`))
    const bound = /[≤≥<>]$/.exec(words ?? '')?.[0] ?? ''
    const number = textOf(at(data, `${mini}.${value}`))
    // Without its label the number may be a bound or a measurement: that is not known.
    return { fact, raw: words && number && bound + number, source: `detailData mini card ${value}` }
  }
  return [
    bounded('responseTimeHours', 'responseTimeText', 'responseTimeValueMinutes'),
    bounded('onTimePercent', 'onTimeDeliveryRateText', 'onTimeDeliveryRateValue'),
    bounded('reorderPercent', 'reorderRateText', 'reorderRateValue'),
  ]
}
