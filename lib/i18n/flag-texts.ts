import type { Flag, Params } from '@/lib/core/assessment.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import type { BackgroundTexts } from './background-texts.ts'
import { say } from './say.ts'

/** A red flag in words: what was seen, and what to ask the supplier where there is something to ask. */
export interface FlagTexts {
  title: string
  detail: string
  question?: string
}

type Write = (value: string | number, texts: BackgroundTexts, params: Params) => string

/** What a page or a person wrote is there to be recognised, not to be read in full. */
const longestQuote = 120

const quoted = (value: string | number): string => {
  const text = foldText(String(value)) ?? ''
  return text.length > longestQuote ? `${text.slice(0, longestQuote).toWellFormed()}…` : text
}
const percent: Write = (value, { formats }) => formats.amount(Number(value), 'percent')
const price: Write = (value, { formats }, { currency }) =>
  currency === undefined ? formats.number(Number(value)) : formats.price(Number(value), String(currency))
const date: Write = (value, { formats }) => formats.date(String(value))
const nameIn =
  (group: 'pages' | 'places' | 'industries'): Write =>
  (value, texts) =>
    say(texts.messages[group], String(value), {}, texts)
const place = nameIn('places')
const industry = nameIn('industries')
const factName: Write = (value, texts) =>
  value === 'province' ? texts.t('flagValues.province') : say(texts.messages.facts, String(value), {}, texts)

/** Parameters that are codes or carry a unit, by the code of their flag. */
const writers: Record<string, Record<string, Write>> = {
  'price-outlier': { percent },
  'tier-inversion': { price },
  'bait-range': { lowest: price, highest: price },
  'price-drift': { before: price, after: price },
  'new-cheap-small': { percent },
  late: { percent },
  'vacuous-reorder': { percent },
  'trader-claims-factory': { place },
  'off-platform-contact': { place },
  'off-platform-payment': { place },
  'full-advance-payment': { place },
  'famous-brand': { place },
  urgency: { place },
  'catalogue-sprawl': {
    examples: (value, texts) =>
      texts.formats.list(
        String(value)
          .split(', ')
          .map((one) => industry(one, texts, {})),
      ),
  },
  'name-product-mismatch': { name: industry, title: industry },
  contradiction: { fact: factName, here: nameIn('pages'), there: nameIn('pages') },
  'impossible-dates': { date },
  'report-expired': { date },
  'certificate-holder': {
    date,
    name: (value, texts) =>
      value === ''
        ? texts.t('flagValues.certificate')
        : texts.t('flagValues.namedCertificate', { name: quoted(value) }),
  },
}

/** A firm whose founding year is not known has no age; a sentence names only the figures that it has. */
const absentParams = { age: 0, staff: 0, floor: 0 }

function written({ code, params }: Flag, texts: BackgroundTexts): Params {
  const entries = Object.entries({ ...absentParams, ...params }).map(([name, value]) => {
    const write = writers[code]?.[name] ?? (typeof value === 'string' ? quoted : undefined)
    return [name, write === undefined ? value : write(value, texts, params)]
  })
  return Object.fromEntries(entries)
}

/** Says one red flag in words that a first-time buyer understands. Throws for a code without a text. */
export function flagTexts(flag: Flag, texts: BackgroundTexts): FlagTexts {
  const { flags, questions } = texts.messages
  const messages: Record<string, Record<string, string>> = flags
  const params = written(flag, texts)
  const one = messages[flag.code] ?? {}
  return {
    title: say(one, 'title', params, texts),
    detail: say(one, 'detail', params, texts),
    question: flag.question === undefined ? undefined : say(questions, flag.question, params, texts),
  }
}
