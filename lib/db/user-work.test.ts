import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { QuoteTerms } from '@/lib/core/quote.ts'
import { memoryFolder } from '@/tests/support/memory-folder.ts'
import { openMemory } from '@/tests/support/open-memory.ts'
import { createAttachmentRepository } from './attachment-repository.ts'
import { createDraftRepository } from './draft-repository.ts'
import { createFlagStateRepository } from './flag-state-repository.ts'
import { createPinRepository } from './pin-repository.ts'
import { createPlanRepository } from './plan-repository.ts'
import { createQuoteRepository } from './quote-repository.ts'
import { createTwinRepository } from './twin-repository.ts'

const terms: QuoteTerms = {
  currency: 'USD',
  prices: [
    { from: 1000, price: 2 },
    { from: 100, price: 2.5 },
  ],
  incoterm: 'FOB',
  place: 'Ningbo',
}

async function open() {
  const memory = await openMemory()
  const context = { clock: () => 1000 }
  const see = async (companyId: string, name = `Lane ${companyId}`, more: { host?: string } = {}) => {
    const [known] = await memory.suppliers.report({
      page: { kind: 'product' },
      suppliers: [{ companyId, ...more, facts: { name: { value: name, source: 'test' } } }],
      listings: [],
    })
    return known?.recordId ?? ''
  }
  return {
    ...memory,
    see,
    supplierId: await see('1001'),
    quotes: createQuoteRepository(memory.database, context),
    plans: createPlanRepository(memory.database, context),
    attachments: createAttachmentRepository(memory.database, { ...context, files: memoryFolder() }),
    drafts: createDraftRepository(memory.database, context),
    twins: createTwinRepository(memory.database, context),
    flagStates: createFlagStateRepository(memory.database, context),
    pins: createPinRepository(memory.database, context),
  }
}

describe('a quote', () => {
  it('is kept with its price breaks by rising quantity, once however often it is added', async () => {
    const { quotes, supplierId } = await open()
    await quotes.add('quote', supplierId, terms)
    await quotes.add('quote', supplierId, { ...terms, currency: 'EUR' })
    expect(await quotes.of(supplierId)).toMatchObject([
      { ...terms, prices: terms.prices.toReversed(), createdAt: 1000 },
    ])
  })

  it('comes back from the trash, and is not added again while it is there', async () => {
    const { quotes, trash, supplierId } = await open()
    await quotes.add('quote', supplierId, terms)
    await quotes.remove('quote')
    await quotes.add('quote', supplierId, terms)
    expect(await quotes.of(supplierId)).toEqual([])
    expect(await trash.restore('quote')).toBe(true)
    expect(await quotes.of(supplierId)).toHaveLength(1)
  })

  it.each([
    ['a currency that is none', { ...terms, currency: 'dollars' }, 'currency'],
    ['a negative price', { ...terms, prices: [{ from: 1, price: -1 }] }, 'prices'],
    ['a day that is none', { ...terms, validUntil: '2026-02-30' }, 'validUntil'],
  ])('is refused with %s', async (_, wrong, named) => {
    const { quotes, supplierId, database } = await open()
    await expect(quotes.add('quote', supplierId, wrong)).rejects.toThrow(named)
    expect(await quotes.of(supplierId)).toEqual([])
    expect(database.state()).toBe('open')
  })
})

describe('a plan and an attachment', () => {
  it('are kept, replaced, and come back from the trash', async () => {
    const { plans, attachments, trash, supplierId } = await open()
    const plan = { id: 'plan', supplierId, kind: 'landed-cost', data: { duty: 4 } }
    await plans.keep(plan)
    await plans.keep({ ...plan, data: { duty: 5 } })
    expect(await plans.ofSupplier(supplierId)).toMatchObject([{ data: { duty: 5 } }])
    await attachments.add(
      { id: 'file', supplierId, name: 'offer.pdf', type: 'application/pdf' },
      new Blob(['123']),
    )
    await plans.remove('plan')
    await attachments.remove('file')
    expect([await plans.ofSupplier(supplierId), await attachments.of(supplierId)]).toEqual([[], []])
    await trash.restore('plan')
    await trash.restore('file')
    expect(await plans.ofKind('landed-cost')).toHaveLength(1)
    expect(await attachments.of(supplierId)).toMatchObject([{ name: 'offer.pdf' }])
  })

  it('takes no plan beyond all measure', async () => {
    const { plans } = await open()
    const data = { text: 'x'.repeat(200_001) }
    await expect(plans.keep({ id: 'plan', kind: 'landed-cost', data })).rejects.toThrow('data')
  })
})

describe('a note', () => {
  it('that was changed in two places keeps both texts', async () => {
    const { notes, supplierId } = await open()
    await notes.add('note', supplierId, 'first')
    await notes.edit('note', 'mine', { before: 'first', besidesId: 'other' })
    await notes.edit('note', 'theirs', { before: 'first', besidesId: 'other' })
    await notes.edit('note', 'theirs', { before: 'first', besidesId: 'other' })
    const texts = (await notes.of(supplierId)).map(({ text, besides }) => [text, besides])
    expect(texts).toEqual([
      ['mine', undefined],
      ['theirs', 'note'],
    ])
  })

  it('that was deleted while it was changed elsewhere keeps that text too', async () => {
    const { notes, supplierId } = await open()
    await notes.add('note', supplierId, 'first')
    await notes.remove('note')
    await notes.edit('note', 'mine', { before: 'first', besidesId: 'other' })
    expect(await notes.of(supplierId)).toMatchObject([{ id: 'other', text: 'mine' }])
  })

  it.each(['mine', 'first'])('that says %s already makes no second one', async (text) => {
    const { notes, supplierId } = await open()
    await notes.add('note', supplierId, 'first')
    await notes.edit('note', 'mine', { before: 'first', besidesId: 'other' })
    await notes.edit('note', 'mine', { before: text, besidesId: 'other' })
    expect(await notes.of(supplierId)).toHaveLength(1)
  })

  it('has a draft until it is written, wherever that was kept', async () => {
    const first = await open()
    const { drafts, notes, supplierId } = first
    await drafts.keep({ id: 'note', supplierId, text: 'half a' })
    const second = await openMemory(first)
    const again = createDraftRepository(second.database, { clock: () => 1 })
    expect(await again.of(supplierId)).toMatchObject([{ id: 'note', text: 'half a' }])
    await notes.add('note', supplierId, 'half a note')
    expect(await drafts.of(supplierId)).toEqual([])
  })

  it('has a draft that can be dropped and kept again', async () => {
    const { drafts, supplierId } = await open()
    await drafts.keep({ id: 'note', supplierId, text: 'half a' })
    const dropped = await drafts.drop('note')
    expect(await drafts.of(supplierId)).toEqual([])
    if (dropped !== undefined) await drafts.keep(dropped)
    expect(await drafts.of(supplierId)).toHaveLength(1)
  })
})

describe('twins', () => {
  it('are suggested by the name alone, and never joined', async () => {
    const { twins, see, database } = await open()
    const one = await see('2001', 'Harbour Peak Metalware Co., Ltd.')
    const other = await see('2002', 'HARBOUR PEAK METALWARE COMPANY LIMITED')
    await see('2003', 'Harbour Peak Ceramics Co., Ltd.')
    expect(await twins.of(one)).toMatchObject([{ supplier: { id: other }, verdict: undefined }])
    expect(await database.tables.suppliers.count()).toBe(4)
  })

  it('can be confirmed and refused, and both be taken back', async () => {
    const { twins, see } = await open()
    const one = await see('2001', 'Harbour Peak')
    const other = await see('2002', 'Harbour Peak')
    expect(await twins.judge(one, other, 'refused')).toBeUndefined()
    expect([await twins.of(one), await twins.of(other)]).toEqual([[], []])
    expect(await twins.judge(other, one, 'confirmed')).toBe('refused')
    expect(await twins.of(other)).toMatchObject([{ supplier: { id: one }, verdict: 'confirmed' }])
    expect(await twins.judge(one, other, undefined)).toBe('confirmed')
    expect(await twins.of(one)).toMatchObject([{ supplier: { id: other }, verdict: undefined }])
  })
})

it('keeps what became of a flag, and answers what was before', async () => {
  const { flagStates, supplierId } = await open()
  expect(await flagStates.set(supplierId, 'F16', { state: 'explained', who: 'Sales' })).toBeUndefined()
  const before = await flagStates.set(supplierId, 'F16', { state: 'confirmed', when: '2026-11-02' })
  expect(before).toMatchObject({ state: 'explained', who: 'Sales' })
  await flagStates.set(supplierId, 'F16', before)
  expect(await flagStates.of(supplierId)).toMatchObject([{ flagId: 'F16', state: 'explained', who: 'Sales' }])
  await flagStates.set(supplierId, 'F16', undefined)
  expect(await flagStates.of(supplierId)).toEqual([])
})

it('pins offers with how they are packed, once, and puts back what was unpinned', async () => {
  const { pins, lists, supplierId } = await open()
  await lists.create('lamps', 'Lamps')
  await lists.add('entry', 'lamps', supplierId)
  const pinned = async () => (await lists.entriesOf(supplierId))[0]?.pinned ?? []
  const listing = { productId: '1600000001', title: 'Lantern', texts: { description: 'long' } }
  await pins.pin('entry', 'pin', listing)
  await pins.pin('entry', 'pin', { ...listing, title: 'Other' })
  const packing = { cartonCm: { length: 60, width: 40, height: 30 }, grossWeightKg: 14, unitsPerCarton: 24 }
  await pins.repack('entry', 'pin', packing)
  const [one] = await pinned()
  expect(one).toEqual({
    id: 'pin',
    listing: { productId: '1600000001', title: 'Lantern' },
    pinnedAt: 1000,
    ...packing,
  })
  await expect(pins.repack('entry', 'pin', { grossWeightKg: -1 })).rejects.toThrow('grossWeightKg')
  await pins.unpin('entry', 'pin')
  expect(await pinned()).toEqual([])
  if (one !== undefined) await pins.restore('entry', one)
  expect(await pinned()).toEqual([one])
})

it('gives lists colours and an order', async () => {
  const { lists } = await open()
  for (const id of ['a', 'b', 'c']) await lists.create(id, id)
  await lists.recolour('b', 'teal')
  await lists.arrange(['c', 'a'])
  expect((await lists.all()).map(({ id, colour }) => [id, colour])).toEqual([
    ['c', undefined],
    ['a', undefined],
    ['b', 'teal'],
  ])
  await lists.recolour('b', undefined)
  expect((await lists.all())[2]).not.toHaveProperty('colour')
})

it('comes along as a whole when two records turn out to be one company', async () => {
  const { see, suppliers, quotes, drafts, twins, flagStates, plans, attachments, supplierId, database } =
    await open()
  const host = 'harbour-peak.en.alibaba.com'
  const [store] = await suppliers.report({
    page: { kind: 'store' },
    suppliers: [{ host, facts: {} }],
    listings: [],
  })
  const from = store?.recordId ?? ''
  const third = await see('3003')
  await quotes.add('quote', from, terms)
  await drafts.keep({ id: 'draft', supplierId: from, text: 'half' })
  await twins.judge(from, third, 'confirmed')
  await twins.judge(from, supplierId, 'confirmed')
  await flagStates.set(from, 'F16', { state: 'explained' })
  await plans.keep({ id: 'plan', supplierId: from, kind: 'landed-cost', data: null })
  await attachments.add({ id: 'file', supplierId: from, name: 'a', type: 'text/plain' }, new Blob(['1']))
  await quotes.add('gone', from, terms)
  await quotes.remove('gone')

  expect(await see('1001', 'Lane', { host })).toBe(supplierId)
  const { tables } = database
  const mine = [tables.quotes, tables.drafts, tables.flagStates, tables.plans, tables.attachments]
  for (const table of mine) expect(await table.toArray()).toMatchObject([{ supplierId }])
  expect(await tables.trash.toArray()).toMatchObject([{ quotes: [{ supplierId }] }])
  expect((await tables.twins.toArray()).map(({ supplierIds }) => supplierIds.toSorted())).toEqual([
    [supplierId, third].toSorted(),
  ])
})

it('survives the loss of the database', async () => {
  const memory = await open()
  const { supplierId, quotes, drafts, twins, see, flagStates, plans, attachments, database } = memory
  await quotes.add('quote', supplierId, terms)
  await drafts.keep({ id: 'draft', supplierId, text: 'half' })
  await twins.judge(supplierId, await see('2002'), 'confirmed')
  await flagStates.set(supplierId, 'F16', { state: 'explained' })
  await plans.keep({ id: 'plan', supplierId, kind: 'landed-cost', data: { duty: 4 } })
  await attachments.add({ id: 'file', supplierId, name: 'a', type: 'text/plain' }, new Blob(['1']))
  const tables = ['quotes', 'drafts', 'twins', 'flagStates', 'plans', 'attachments'] as const
  const rows = async (from: typeof database) => Promise.all(tables.map((name) => from.tables[name].toArray()))
  const before = await rows(database)
  database.close()
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(memory.name).addEventListener('success', resolve)
  })
  const again = await openMemory(memory)
  expect(again.database.state()).toBe('lost')
  expect(await again.database.recover()).toMatchObject({ restored: 3, unreadable: 0 })
  expect(await rows(again.database)).toEqual(before)
  expect(await again.suppliers.find({ companyId: '2002' })).toBeDefined()
})
