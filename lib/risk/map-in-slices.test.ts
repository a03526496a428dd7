import { expect, it, vi } from 'vitest'
import { mapInSlices } from './map-in-slices.ts'

/** A clock on which each item takes `step` milliseconds. */
function watch(step: number) {
  let now = 0
  const pause = vi.fn<() => Promise<void>>(() => Promise.resolve())
  const map = (item: number) => {
    now += step
    return item * 2
  }
  return { pause, map, clock: () => now }
}

const items = [1, 2, 3, 4, 5, 6]

it('keeps the order, and pauses once a slice is full', async () => {
  const { pause, map, clock } = watch(10)
  expect(await mapInSlices(items, map, { clock, pause })).toEqual([2, 4, 6, 8, 10, 12])
  expect(pause).toHaveBeenCalledTimes(1)
})

it('pauses before every further item where each fills a slice', async () => {
  const { pause, map, clock } = watch(25)
  await mapInSlices(items, map, { clock, pause })
  expect(pause).toHaveBeenCalledTimes(5)
})

it('stops where it is told to', async () => {
  const { map, clock } = watch(25)
  const controller = new AbortController()
  const pause = () => Promise.resolve(controller.abort(new Error('closed')))
  await expect(mapInSlices(items, map, { clock, pause, signal: controller.signal })).rejects.toThrow('closed')
  expect(clock()).toBe(25)
})
