import type { Cell } from '@/lib/compare/cell.ts'
import { factValue } from '@/lib/i18n/fact-value.ts'
import { flagTexts } from '@/lib/i18n/flag-texts.ts'
import { priceText } from '@/lib/i18n/price-text.ts'
import { reasonSentence } from '@/lib/i18n/reason-sentence.ts'
import type { Texts } from '@/lib/i18n/texts.ts'

/** A cell in words: what it says, and what helps to read that. */
export interface CellText {
  text: string
  notes: readonly string[]
  /** One line each, where the text is a list. */
  lines?: readonly string[]
}

type CellOf<Type extends Cell['type']> = Extract<Cell, { type: Type }>

interface Asked extends Texts {
  quantity: number
}

const plain = (text: string, ...notes: string[]): CellText => ({ text, notes })

function unitPrice({ price, converted }: CellOf<'price'>, texts: Asked): CellText {
  const { t, formats } = texts
  const { unit, source, onlyFrom, expiredOn } = price
  return plain(
    priceText(price, texts),
    ...(converted
      ? [t('compare.converted', { price: priceText(converted, texts), day: formats.date(converted.on) })]
      : []),
    ...(unit === undefined ? [] : [t('compare.perUnit', { unit })]),
    t(`compare.sources.${source}`),
    ...(onlyFrom === undefined ? [] : [t('compare.onlyFrom', { amount: formats.amount(onlyFrom, 'count') })]),
    ...(expiredOn === undefined ? [] : [t('quotes.expired', { day: formats.date(expiredOn) })]),
  )
}

function moqText({ quantity, unit, below }: CellOf<'moq'>, { t, formats, ...asked }: Asked): CellText {
  const amount = formats.amount(quantity, 'count')
  const text = unit === undefined ? amount : t('compare.amountOfUnit', { amount, unit })
  if (!below) return plain(text)
  return plain(text, t('compare.belowMoq', { amount: formats.amount(asked.quantity, 'count') }))
}

function flagsText({ flags }: CellOf<'flags'>, texts: Asked): CellText {
  const { t, formats } = texts
  if (flags.length === 0) return plain(t('compare.noFlags'))
  const lines = flags.map(({ flag, state }) => {
    const { title } = flagTexts(flag, texts)
    return state === 'open' ? title : t('compare.withState', { flag: title, state })
  })
  return { text: formats.enumeration(lines), notes: [], lines }
}

const writers: { [Type in Cell['type']]: (cell: CellOf<Type>, texts: Asked) => CellText } = {
  score: ({ band, score }, { t, formats }) =>
    plain(
      band === 'unknown' || score === undefined
        ? t('bands.unknown')
        : t('score.ofHundred', { score: formats.amount(score, 'count') }),
    ),
  span: ({ best, worst }, { t, formats }) =>
    plain(t('ranges.between', { min: formats.amount(best, 'count'), max: formats.amount(worst, 'count') })),
  share: ({ share }, { formats }) => plain(formats.percent(share)),
  signal({ reason }, texts) {
    const { t, formats } = texts
    const points = {
      points: formats.amount(reason.points, 'count'),
      max: formats.amount(reason.max, 'count'),
    }
    return plain(t('score.points', points), reasonSentence(reason, texts))
  },
  'not-counted': ({ code }, { t }) => plain(t('score.notCounted', { code })),
  fact: ({ name, value }, texts) => plain(factValue(name, { value, source: '' }, texts)),
  price: unitPrice,
  money: ({ amount, currency }, { formats }) => plain(formats.price(amount, currency)),
  moq: moqText,
  days: ({ days }, { t }) => plain(t('quotes.days', { count: days })),
  day: ({ day, isOver }, { t, formats }) =>
    plain(isOver ? t('compare.over', { day: formats.date(day) }) : formats.date(day)),
  text: ({ text }) => plain(text),
  texts: ({ texts: lines }, { formats }) => ({ text: formats.enumeration([...lines]), notes: [] }),
  count: ({ count }, { formats }) => plain(formats.amount(count, 'count')),
  flags: flagsText,
  decision: ({ decision, reason }, { t }) =>
    plain(t(`verdict.decisions.${decision}`), ...(reason === undefined ? [] : [reason])),
  statuses: ({ statuses }, { t, formats }) =>
    plain(formats.enumeration(statuses.map((status) => t(`statuses.${status}`)))),
  rating: ({ stars }, { t }) => plain(t('verdict.stars', { count: stars })),
}

/** Puts a cell into words. `quantity` is the one that was asked for. */
export function compareCellText(cell: Cell, texts: Asked): CellText {
  return writers[cell.type](cell as never, texts)
}
