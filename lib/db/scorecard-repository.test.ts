import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { presets } from '@/lib/risk/presets.ts'
import { reweigh } from '@/lib/risk/reweigh.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createScorecardRepository } from './scorecard-repository.ts'

const own = (id: string, name: string, TA = 20) => ({
  name,
  base: 'standard',
  scorecard: reweigh(standardScorecard, { TA }, { id, version: 1 }),
})

async function open() {
  const memory = await openMemory()
  return { ...memory, scorecards: createScorecardRepository(memory.database, memory) }
}

it('keeps scorecards of the buyer, by name', async () => {
  const { scorecards } = await open()
  await scorecards.keep(own('s2', 'Lamps'))
  await scorecards.keep(own('s1', 'Bottles'))
  await scorecards.keep(own('s2', 'Lights'))
  expect(await scorecards.all()).toEqual([own('s1', 'Bottles'), own('s2', 'Lights')])
})

it('moves one to the trash and back', async () => {
  const { scorecards, trash } = await open()
  await scorecards.keep(own('s1', 'Bottles'))
  await scorecards.remove('s1')
  expect(await scorecards.all()).toEqual([])
  expect(await scorecards.inForce('s1')).toEqual(standardScorecard)
  expect(await trash.restore('s1')).toBe(true)
  expect(await scorecards.inForce('s1')).toEqual(own('s1', 'Bottles').scorecard)
})

it.each(presets)('knows the preset $id', async (preset) => {
  const { scorecards } = await open()
  expect(await scorecards.inForce(preset.id)).toEqual(preset)
})

it.each([undefined, 'gone', 'constructor'])('judges by the standard where %j is chosen', async (id) => {
  const { scorecards } = await open()
  expect(await scorecards.inForce(id)).toEqual(standardScorecard)
})

it('lets no damaged one stop the others, and no other plan pass for one', async () => {
  const { scorecards, database } = await open()
  await scorecards.keep(own('s1', 'Bottles'))
  const plan = { createdAt: 1, updatedAt: 1, kind: 'scorecard' }
  await database.tables.plans.bulkAdd([
    { ...plan, id: 'damaged', data: { name: 'Damaged' } },
    { ...plan, id: 'other', data: own('s1', 'Another id') },
    { ...plan, id: 's9', kind: 'landed-cost', data: own('s9', 'Another tool') },
  ])
  expect(await scorecards.all()).toEqual([own('s1', 'Bottles')])
  for (const id of ['damaged', 'other', 's9']) expect(await scorecards.inForce(id)).toEqual(standardScorecard)
})

it('keeps nothing that is no scorecard', async () => {
  const { scorecards } = await open()
  const empty = { ...own('s1', ''), name: '' }
  await expect(Promise.resolve().then(() => scorecards.keep(empty))).rejects.toThrow(/name/)
  expect(await scorecards.all()).toEqual([])
})
