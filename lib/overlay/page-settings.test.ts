import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'
import { followStorage, pageSettings, type PageSettings } from './page-settings.ts'

const initial: PageSettings = {
  badgePlaces: ['results', 'products', 'shops'],
  dimHigh: false,
  hideRejected: false,
  onlyBands: [],
  pausedEverywhere: false,
  pausedHosts: [],
}
const host = 'www.alibaba.com'
const listeners = { onSettings: () => {}, onMarks: () => {}, onWords: () => {} }

beforeEach(() => fakeBrowser.reset())

describe('the settings of a page', () => {
  it.each([
    ['nothing', undefined, initial],
    ['no object', 'dark', initial],
    ['null', null, initial],
    ['values of the wrong kind', { dimHigh: 1, onlyBands: 'low', badgePlaces: null }, initial],
    [
      'a choice among nonsense',
      { onlyBands: ['low', 7], hideRejected: true },
      { ...initial, onlyBands: ['low'], hideRejected: true },
    ],
    ['no place at all', { badgePlaces: [] }, { ...initial, badgePlaces: [] }],
  ])('of %s', (_, stored, expected) => {
    expect(pageSettings(stored)).toEqual(expected)
  })
})

describe('what is stored', () => {
  it.each([
    ['nothing', undefined, { right: false, top: 0.9 }],
    ['another host', { 'm.alibaba.com': { right: true, top: 0 } }, { right: false, top: 0.9 }],
    ['this host', { [host]: { right: true, top: 0.25 } }, { right: true, top: 0.25 }],
    ['a place outside the window', { [host]: { right: true, top: 7 } }, { right: false, top: 0.9 }],
  ])('places the dock, with %s', async (_, docks, dockPlace) => {
    if (docks) await fakeBrowser.storage.local.set({ docks })
    expect(await followStorage(host, listeners)).toEqual({ settings: initial, dockPlace, words: enChipWords })
  })

  it('is followed: settings by what they are now, marks by a sign', async () => {
    const onSettings = vi.fn<(settings: PageSettings) => void>()
    const onMarks = vi.fn<() => void>()
    const onWords = vi.fn<(words: ChipWords) => void>()
    await followStorage(host, { onSettings, onMarks, onWords })
    await fakeBrowser.storage.local.set({ settings: { dimHigh: true } })
    expect(onSettings).toHaveBeenCalledWith({ ...initial, dimHigh: true })
    expect(onMarks).not.toHaveBeenCalled()
    await fakeBrowser.storage.local.set({ marks: 'another' })
    expect(onMarks).toHaveBeenCalledOnce()
    expect(onSettings).toHaveBeenCalledOnce()
    await fakeBrowser.storage.local.set({ words: { ...enChipWords, saved: 'gespeichert' } })
    expect(onWords).toHaveBeenCalledWith({ ...enChipWords, saved: 'gespeichert' })
  })
})
