import { storage } from 'wxt/utils/storage'
import * as z from 'zod/mini'
import { isLanguage, languages, negotiateLanguage, type Language } from '@/lib/i18n/languages.ts'

export const themes = ['auto', 'light', 'dark'] as const

const languageChoices = ['auto', ...Object.keys(languages).filter(isLanguage)] as const

/** Each setting falls back on its own, so that one that cannot be read does not take the others along. */
const settingsSchema = z.object({
  /** `auto` follows the browser. */
  language: z.catch(z.enum(languageChoices), 'auto'),
  theme: z.catch(z.enum(themes), 'auto'),
  /** The list that a save on a page goes to. */
  activeListId: z.catch(z.optional(z.string().check(z.minLength(1), z.maxLength(60))), undefined),
})

export type Settings = z.infer<typeof settingsSchema>

const item = storage.defineItem<unknown>('local:settings', { version: 1, fallback: {} })

/** Whatever is stored, read as settings; what cannot be read is as it was at first. */
function parseSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null
  return settingsSchema.parse(isObject ? stored : {})
}

export async function readSettings(): Promise<Settings> {
  return parseSettings(await item.getValue())
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await readSettings()), ...change })
}

/** Calls back at each change, from whatever page, until the answered function is called. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((stored) => listener(parseSettings(stored)))
}

/** @param preferred the languages of the browser as BCP 47 tags, best first */
export function languageInForce({ language }: Settings, preferred: readonly string[]): Language {
  return language === 'auto' ? negotiateLanguage(preferred) : language
}
