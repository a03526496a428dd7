import * as z from 'zod/mini'
import { bands } from '@/lib/core/assessment.ts'
import { isLanguage, languages } from '@/lib/i18n/languages.ts'

export const themes = ['auto', 'light', 'dark'] as const

const languageChoices = ['auto', ...Object.keys(languages).filter(isLanguage)] as const

/** Where badges can be drawn: cards of results, product pages, shops with their profiles. */
export const badgePlaces = ['results', 'products', 'shops'] as const

/** Where goods are imported to, as far as customs and taxes differ. */
export const markets = ['us', 'eu', 'uk', 'other'] as const
export type Market = (typeof markets)[number]

const id = z.string().check(z.minLength(1), z.maxLength(60))
const flag = (initial: boolean) => z.catch(z.boolean(), initial)
const choices = <const Values extends readonly string[]>(values: Values) => z.array(z.enum(values))

/** Each setting falls back on its own, so that one that cannot be read does not take the others along. */
export const settingsSchema = z.object({
  /** `auto` follows the browser. */
  language: z.catch(z.enum(languageChoices), 'auto'),
  theme: z.catch(z.enum(themes), 'auto'),
  /** The list that a save on a page goes to. */
  activeListId: z.catch(z.optional(id), undefined),
  badgePlaces: z.catch(choices(badgePlaces), [...badgePlaces]),
  /** What is done to the cards of a result page beside their badges: nothing until it is chosen. */
  dimHigh: flag(false),
  hideRejected: flag(false),
  /** Show only cards of these bands; empty for all. */
  onlyBands: z.catch(choices(bands), []),
  pausedEverywhere: flag(false),
  /** Hosts of the site where nothing is read and nothing drawn. */
  pausedHosts: z.catch(z.array(z.string().check(z.maxLength(100))).check(z.maxLength(200)), []),
  contextMenu: flag(true),
  /** After how many days the history of suppliers that nothing was written about is thinned. */
  historyDays: z.catch(z.int().check(z.gte(1), z.lte(36_500)), 365),
  /** The scorecard that suppliers are judged by. */
  scorecardId: z.catch(z.optional(id), undefined),
  /** Value of the order that advice is given for, in US dollars. */
  orderValueUsd: z.catch(z.optional(z.number().check(z.gt(0), z.lte(1e9))), undefined),
  market: z.catch(z.optional(z.enum(markets)), undefined),
  /** How the buyer exported last: a preset or `own`, the columns of the own choice, and a format. */
  exportColumns: z.catch(z.optional(id), undefined),
  exportChoice: z.catch(z.optional(z.array(id).check(z.maxLength(200))), undefined),
  exportFormat: z.catch(z.optional(id), undefined),
})

export type Settings = z.infer<typeof settingsSchema>
