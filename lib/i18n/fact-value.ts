import type { Fact, FactName, FactValue } from '@/lib/core/facts.ts'
import type { Range, WindowedRange } from '@/lib/core/range.ts'
import type { BackgroundTexts } from './background-texts.ts'
import type { Unit } from './formats.ts'

type Writer<Name extends FactName> = (value: FactValue<Name>, texts: BackgroundTexts) => string

const asWritten = (text: string) => text
const yesOrNo = (value: boolean, { t }: BackgroundTexts) => t(value ? 'factValues.yes' : 'factValues.no')
const measured =
  (unit: Unit) =>
  (value: Range, { formats }: BackgroundTexts) =>
    formats.range(value, unit)

const perWindow =
  (unit: Unit) =>
  (value: WindowedRange, { t, formats }: BackgroundTexts) => {
    const amount = formats.range(value, unit)
    return value.days === undefined ? amount : t('factValues.inDays', { amount, days: value.days })
  }

const writers: { [Name in FactName]: Writer<Name> } = {
  name: asWritten,
  country: (code, { formats }) => formats.country(code),
  yearsOnAlibaba: (years, { t }) => t('factValues.years', { years }),
  yearEstablished: String,
  businessTypes: (types, { t, formats }) =>
    formats.list(types.map((type) => t(`factValues.businessTypes.${type}`))),
  businessTypeVerified: yesOrNo,
  inspectedAs: (type, { t }) => t(`factValues.businessTypes.${type}`),
  goldSupplier: yesOrNo,
  verification: (level, { t }) => t(`factValues.verification.${level}`),
  assessed: yesOrNo,
  assessor: asWritten,
  tradeAssurance: yesOrNo,
  tradeAssuranceLimitUsd: measured('usd'),
  storeRating: (rating, { t, formats }) => t('factValues.ratingOfFive', { rating: formats.number(rating) }),
  reviewCount: (count, { formats }) => formats.amount(count, 'count'),
  responseTimeHours: measured('hours'),
  responseRatePercent: measured('percent'),
  onTimePercent: measured('percent'),
  reorderPercent: measured('percent'),
  orders: perWindow('count'),
  revenueUsd: perWindow('usd'),
  employees: measured('count'),
  floorSpaceM2: (area, { t, formats }) =>
    t('factValues.squareMetres', { area: formats.range(area, 'count') }),
  certificates: (names, { formats }) => formats.list(names),
}

/**
 * The value of a fact in words.
 *
 * @example factValue('responseTimeHours', { value: { max: 3 }, source: '' }, texts) // '≤ 3 hr'
 */
export function factValue<Name extends FactName>(
  name: Name,
  { value }: Fact<FactValue<Name>>,
  texts: BackgroundTexts,
): string {
  return value === null ? texts.t('factValues.none') : writers[name](value, texts)
}
