import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, languageInForce, readSettings, watchSettings } from './settings.ts'

const initial = {
  language: 'auto',
  theme: 'auto',
  badgePlaces: ['results', 'products', 'shops'],
  dimHigh: false,
  hideRejected: false,
  onlyBands: [],
  pausedEverywhere: false,
  pausedHosts: [],
  contextMenu: true,
  historyDays: 365,
}

beforeEach(() => fakeBrowser.reset())

describe('settings', () => {
  it('follow the browser at first', async () => {
    expect(await readSettings()).toEqual(initial)
  })

  it('keep what was changed', async () => {
    await changeSettings({ theme: 'dark' })
    await changeSettings({ activeListId: 'lamps' })
    expect(await readSettings()).toEqual({ ...initial, theme: 'dark', activeListId: 'lamps' })
  })

  it.each([
    ['not an object', 'dark', initial],
    ['null', null, initial],
    ['one bad value', { language: 'klingon', theme: 'dark' }, { ...initial, theme: 'dark' }],
    ['more than is known', { theme: 'light', other: 1 }, { ...initial, theme: 'light' }],
    [
      'a place that is none',
      { badgePlaces: ['results', 'everywhere'], dimHigh: true },
      { ...initial, dimHigh: true },
    ],
    ['an order of nothing', { orderValueUsd: 0 }, initial],
    ['an id beyond all measure', { activeListId: 'x'.repeat(61) }, initial],
  ])('survive a storage that holds %s', async (_, stored, expected) => {
    await fakeBrowser.storage.local.set({ settings: stored })
    expect(await readSettings()).toEqual(expected)
  })

  it('tell who watches', async () => {
    const listener = vi.fn<(settings: unknown) => void>()
    const stop = watchSettings(listener)
    await changeSettings({ theme: 'dark' })
    await vi.waitFor(() => expect(listener).toHaveBeenCalledWith({ ...initial, theme: 'dark' }))
    stop()
    await changeSettings({ theme: 'light' })
    expect(listener).toHaveBeenCalledOnce()
  })
})

it.each([
  ['auto', ['en-GB'], 'en'],
  ['en', ['de'], 'en'],
] as const)('speaks %s with a browser in %s', (language, preferred, expected) => {
  expect(languageInForce({ language }, preferred)).toBe(expected)
})
