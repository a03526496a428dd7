import { beforeEach, expect, it, vi } from 'vitest'
import type { MountedOverlay } from './mount-overlay.ts'
import { pageSettings } from './page-settings.ts'
import { runOverlay } from './run-overlay.ts'

const host = 'www.alibaba.com'
const mounted: string[] = []
const follow = vi.fn<MountedOverlay['follow']>()
const overlay: MountedOverlay = {
  state: () => ({ kind: 'other', suppliers: [] }),
  follow,
  recall: () => {},
  nextFlag: () => false,
  stop: () => mounted.push('stop'),
}
const run = (settings: object) =>
  runOverlay(host, pageSettings(settings), () => {
    mounted.push('mount')
    return overlay
  })

beforeEach(() => mounted.splice(0))

it.each([
  [{}, undefined],
  [{ pausedHosts: ['other.alibaba.com'] }, undefined],
  [{ pausedHosts: [host] }, 'site'],
  [{ pausedEverywhere: true, pausedHosts: [host] }, 'everywhere'],
])('%j pauses %s', (settings, paused) => {
  const running = run(settings)
  expect(running.paused).toBe(paused)
  expect(running.mounted === undefined).toBe(paused !== undefined)
  expect(mounted).toEqual(paused === undefined ? ['mount'] : [])
})

it('takes the overlay away on a pause and mounts a new one after', () => {
  const running = run({})
  running.follow(pageSettings({ pausedEverywhere: true }))
  expect(running.mounted).toBeUndefined()
  running.follow(pageSettings({}))
  expect(mounted).toEqual(['mount', 'stop', 'mount'])
})

it('keeps a paused page paused whatever the settings become', () => {
  const running = run({})
  running.pausePage(true)
  running.follow(pageSettings({ dimHigh: true }))
  expect([running.paused, running.mounted]).toEqual(['page', undefined])
  running.pausePage(false)
  expect(mounted).toEqual(['mount', 'stop', 'mount'])
})

it('tells a mounted overlay of other settings', () => {
  const settings = pageSettings({ dimHigh: true })
  run({}).follow(settings)
  expect(follow).toHaveBeenCalledWith(settings)
  expect(mounted).toEqual(['mount'])
})

it('draws anew on a restart, but never what is paused', () => {
  run({}).restart()
  expect(mounted).toEqual(['mount', 'stop', 'mount'])
  run({ pausedEverywhere: true }).restart()
  expect(mounted).toEqual(['mount', 'stop', 'mount'])
})
