import type { Details } from '@/lib/core/details.ts'
import type { ShopRaw } from '@/lib/core/page-extract.ts'
import type { PageLanguage } from '@/lib/core/page-language.ts'
import { filterMap } from '../extract/filter-map.ts'
import { at } from '../extract/json-value.ts'
import { shopDetails, shopFacts } from './shop-paths.ts'
import { factOfLabel } from '../labels.ts'
import { detailsAt, firstDetails, placeIn } from '../read/details-of.ts'
import { factByKey, stateAs, type Statement } from '../read/statements.ts'
import { textOf } from '../read/text-of.ts'

/** What rendered cards and tables of a shop say of the supplier; the second source. */
export function elementStatements(raw: ShopRaw, language: PageLanguage): Statement[] {
  return [...cardStatements(raw, language), ...tableStatements(raw, language), ...profileStatements(raw)]
}

const state = stateAs('company card')

function cardStatements({ card, header }: ShopRaw, language: PageLanguage): Statement[] {
  if (!card) return [state('name', header)]
  return [
    state('name', card.name),
    state('country', card.country),
    state('yearsOnAlibaba', card.years),
    state('inspectedAs', card.identity),
    state('tradeAssurance', card.tradeAssurance ? 'true' : undefined),
    state('verification', card.verified ? 'verified' : undefined),
    ...filterMap(card.items, ({ label, value }) => {
      const fact = factOfLabel(label, language)
      return fact && state(fact, value)
    }),
    state('name', header),
  ]
}

const factByRole = factByKey(shopFacts)
const stateInTable = stateAs('company table')

/** Labels of rows without a role that say what stands beside the facts. Seen 2026. */
const roleByLabel = new Map([
  ['main products', 'supplierMainProducts'],
  ['main markets', 'companyMainMarket'],
  ['operational address', 'supplierOperationalAddress'],
  ['company address', 'supplierOperationalAddress'],
  ['accepted payment type', 'supplierAcceptedPaymentType'],
  ['accepted payment methods', 'supplierAcceptedPaymentType'],
])

const roleOf = ({ role, label = '' }: ShopRaw['rows'][number]): string | undefined =>
  role ?? roleByLabel.get(label.toLowerCase().replace(/:$/, ''))

function tableStatements({ rows }: ShopRaw, language: PageLanguage): Statement[] {
  return rows.flatMap((row) => {
    const fact = factByRole(roleOf(row)) ?? factOfLabel(row.label, language)
    if (fact === undefined) return []
    const checked = fact === 'businessTypes' && row.checked ? 'true' : undefined
    return [stateInTable(fact, row.value), stateInTable('businessTypeVerified', checked)]
  })
}

/** What the tables say beside the facts. */
export function tableDetails({ rows }: ShopRaw, language: PageLanguage): Details {
  const byRole = Object.fromEntries(
    rows.flatMap((row) => {
      const role = roleOf(row)
      return role ? [[role, row.value]] : []
    }),
  )
  return firstDetails(
    detailsAt(byRole, shopDetails, language),
    placeIn(textOf(at(byRole, 'companyLocation')), language),
  )
}

function profileStatements({ profile, rating }: ShopRaw): Statement[] {
  const texts = (profile ?? []).flatMap((text) => {
    const [, type = text, country] = /^(.{0,80}?) ?\b([A-Z]{2})$/.exec(text) ?? []
    return [state('country', country), state('inspectedAs', type)]
  })
  return [...texts, state('storeRating', rating)]
}
