import { createContext, useContext } from 'react'
import type { Settings } from '@/lib/settings/settings-schema.ts'

export const SettingsContext = createContext<Settings | undefined>(undefined)

/** The settings in force. */
export function useSettings(): Settings {
  const settings = useContext(SettingsContext)
  if (settings === undefined) throw new Error('no settings: the page has no SettingsContext')
  return settings
}
