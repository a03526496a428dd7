import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { openMemory } from '@/tests/support/open-memory.ts'

const day = 24 * 3600 * 1000
const start = 1000 * day

/** Deletes a note on day 0, and empties the trash on each of these days. */
async function purgeOn(...days: number[]) {
  const { notes, trash, setTime } = await openMemory()
  setTime(start)
  await notes.add('note', 'supplier', 'text')
  await notes.remove('note')
  const purged: number[] = []
  for (const one of [0, ...days]) {
    setTime(start + one * day)
    purged.push(await trash.purge())
  }
  return purged.slice(1)
}

it.each([
  ['after 30 days of looking now and then', [10, 20, 29.9, 30], [0, 0, 0, 1]],
  ['no day earlier', [10, 20, 29], [0, 0, 0]],
  ['not at once after a long pause, but a day later', [45, 45.5, 46], [0, 0, 1]],
  ['not when the clock runs ahead and comes back', [400, 400.1, 1, 2, 20], [0, 0, 0, 0, 0]],
  ['not when the clock runs ahead twice', [400, 800, 800.5], [0, 0, 0]],
  ['not when the clock goes back', [-400, -390], [0, 0]],
])('empties the trash %s', async (_, days, expected) => {
  expect(await purgeOn(...days)).toEqual(expected)
})
