import { storage } from 'wxt/utils/storage'
import { negotiateLanguage, type Language } from '@/lib/i18n/languages.ts'
import { settingsSchema, type Settings } from './settings-schema.ts'

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
export function languageInForce(
  { language }: Pick<Settings, 'language'>,
  preferred: readonly string[],
): Language {
  return language === 'auto' ? negotiateLanguage(preferred) : language
}
