import type { PageLanguage } from '@/lib/core/page-language.ts'
import { foldWord } from '@/lib/core/fold-word.ts'
import { meaningOf } from '@/lib/core/words.ts'
import type { Details } from '@/lib/core/details.ts'
import { foldText } from '@/lib/core/fold-text.ts'
import type { CompanyCardRaw, ProductRaw } from '@/lib/core/page-extract.ts'
import { factOfLabel, factOfQuantity } from '../labels.ts'
import { firstDetails, placeIn } from '../read/details-of.ts'
import { stateAs, type State, type Statement } from '../read/statements.ts'

/** What the rendered company cards say of the seller; the second source, for what the page's data lack. */
export function cardStatements(raw: ProductRaw, language: PageLanguage): Statement[] {
  return [
    ...raw.cards.flatMap((card) => statementsOf(card, language)),
    // The tab counts the reviews of the store; once it is opened, its panel shows their mean.
    { fact: 'reviewCount', raw: raw.reviewsTab, source: 'store reviews tab' },
    { fact: 'storeRating', raw: raw.reviewsPanel, source: 'store reviews panel' },
  ]
}

/** Where the rendered company cards say that the seller is. */
export function cardDetails({ cards }: ProductRaw, language: PageLanguage): Details {
  return firstDetails(
    ...cards.flatMap(({ place, lines }) => lines.map((text) => placeOf(text, place, language))),
  )
}

/** The small card names the city alone ("Jinhua, CN"), the long one also the province. */
function placeOf(text: string, place: CompanyCardRaw['place'], language: PageLanguage): Details {
  const parts = /^[^,]{1,80}(?:, ?[^,]{1,80})?, ?[A-Z]{2}$/.test(text) ? text.split(',') : []
  if (parts.length === 2) return place === 'mini' ? { city: foldText(parts[0] ?? '') } : {}
  return placeIn(parts.join(','), language)
}

function statementsOf(card: CompanyCardRaw, language: PageLanguage): Statement[] {
  const state = stateAs(`${card.place} card`)
  return [
    state('name', card.name),
    state('verification', card.verified ? 'verified' : undefined),
    state('assessor', card.assessor),
    ...card.lines.flatMap((text) => lineStatements(text, state, language)),
    ...card.metrics.flatMap(({ label, value }) => metricStatements(label, value, state, language)),
  ]
}

/** The line below the name: place, years, type, in any order; each text states only what its shape allows. */
function lineStatements(text: string, state: State, language: PageLanguage): Statement[] {
  if (factOfQuantity(text, language) === 'yearsOnAlibaba') return [state('yearsOnAlibaba', text)]
  if (/(?:^|[ ,])[A-Z]{2}$/.test(text)) return [state('country', text)]
  // The list of markets has an "Other" too.
  if (meaningOf(language.labels.businessTypes, foldWord(text)) === 'other') return []
  return [state('inspectedAs', text), state('businessTypes', text)]
}

function metricStatements(
  label: string | undefined,
  value: string | undefined,
  state: State,
  language: PageLanguage,
): Statement[] {
  const fact = factOfLabel(label, language)
  if (fact === undefined) return []
  // The rating of the small card carries the count behind it: 4.7/5(8071).
  const counted = fact === 'storeRating' && /\([^()\d]{0,9}\d[\d.,]{0,12}[^()\d.,]{0,12}\)$/.test(value ?? '')
  return [state(fact, value), ...(counted ? [state('reviewCount', value)] : [])]
}
