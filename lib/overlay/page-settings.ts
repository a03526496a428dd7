import { browser } from 'wxt/browser'
import { dockPlaceShape, type DockPlace } from '@/lib/core/dock-place.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'

/** What of the stored settings concerns pages; the whole of them has a schema that is too large for a page. */
export interface PageSettings {
  badgePlaces: readonly string[]
  dimHigh: boolean
  hideRejected: boolean
  onlyBands: readonly string[]
  pausedEverywhere: boolean
  pausedHosts: readonly string[]
}

/** Cards of results, product pages, shops with their profiles. */
const everywhere = ['results', 'products', 'shops']

const lowerEdge: DockPlace = { right: false, top: 0.9 }

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

/** Whatever is stored, read as settings; what cannot be read is as it was at first. */
export function pageSettings(stored: unknown): PageSettings {
  const isOn = (name: string) => own(stored, name) === true
  const texts = (name: string, initial: string[] = []) => {
    const value = own(stored, name)
    return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : initial
  }
  return {
    badgePlaces: texts('badgePlaces', everywhere),
    dimHigh: isOn('dimHigh'),
    hideRejected: isOn('hideRejected'),
    onlyBands: texts('onlyBands'),
    pausedEverywhere: isOn('pausedEverywhere'),
    pausedHosts: texts('pausedHosts'),
  }
}

/** What is stored of the place of the dock on a host; the lower corner at first. */
const dockPlaceOf = (stored: unknown, host: string) => dockPlaceShape(own(stored, host)) ?? lowerEdge

/** What is stored of the words of a page; English for what another version has not stored. */
const wordsOf = (stored: unknown): ChipWords => ({ ...enChipWords, ...(stored as ChipWords | undefined) })

interface StorageListeners {
  onSettings: (settings: PageSettings) => void
  /** The buyer saved or decided something, on whatever page. */
  onMarks: () => void
  onWords: (words: ChipWords) => void
}

/** What is stored for a page of this host. The listeners hear of every later change. */
export async function followStorage(
  host: string,
  { onSettings, onMarks, onWords }: StorageListeners,
): Promise<{ settings: PageSettings; words: ChipWords; dockPlace: DockPlace }> {
  const { local } = browser.storage
  local.onChanged.addListener(({ settings, marks, words }) => {
    if (settings) onSettings(pageSettings(settings.newValue))
    if (marks) onMarks()
    if (words) onWords(wordsOf(words.newValue))
  })
  const stored = await local.get(['settings', 'words', 'docks'])
  return {
    settings: pageSettings(stored.settings),
    words: wordsOf(stored.words),
    dockPlace: dockPlaceOf(stored.docks, host),
  }
}
