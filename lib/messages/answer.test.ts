import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { number, object } from '@/lib/core/shape.ts'
import { StorageError } from '@/lib/db/storage-error.ts'
import { createAnswer } from './answer.ts'

const shapes = { request: object({ number }), response: object({ doubled: number }) }
const ask = (
  message: unknown,
  double: (data: { number: number }) => unknown = (data) => ({ doubled: 2 * data.number }),
) => createAnswer({ double: { ...shapes, handle: double } })(message, undefined)

describe('an answer', () => {
  it.each([
    ['the handler says', { type: 'double', data: { number: 2 } }, { ok: true, value: { doubled: 4 } }],
    ['refuses an unknown type', { type: 'delete-all', data: {} }, { ok: false, error: 'unknown-type' }],
    ['refuses an inherited type', { type: 'constructor', data: {} }, { ok: false, error: 'unknown-type' }],
    ['refuses wrong data', { type: 'double', data: { number: '2' } }, { ok: false, error: 'malformed' }],
    ['refuses no data', { type: 'double' }, { ok: false, error: 'malformed' }],
    ['refuses what is no message', 'double', { ok: false, error: 'malformed' }],
    ['refuses nothing', undefined, { ok: false, error: 'malformed' }],
  ])('%s', async (_, message, expected) => expect(await ask(message)).toEqual(expected))

  const message = { type: 'double', data: { number: 2 } }

  it.each([
    ['a failure of the storage by its code', new StorageError('read-only'), 'read-only'],
    ['any other error without its text', new Error('path of a file'), 'failed'],
    ['a thrown text without it', 'text', 'failed'],
  ])('reports %s', async (_, thrown, error) => {
    const reply = await ask(message, () => {
      throw thrown
    })
    expect(reply).toEqual({ ok: false, error })
  })

  it('holds only what the protocol names', async () => {
    const reply = await ask(message, () => ({ doubled: 4, note: 'private' }))
    expect(reply).toEqual({ ok: true, value: { doubled: 4 } })
    expect(await ask(message, () => ({ doubled: 'four' }))).toEqual({ ok: false, error: 'failed' })
  })

  it('starts the handler before it returns, inside the gesture', () => {
    const handler = vi.fn<() => unknown>(() => ({ doubled: 4 }))
    void ask(message, handler)
    expect(handler).toHaveBeenCalledOnce()
  })

  it('comes for whatever is sent, and never from a handler for what does not fit', async () => {
    const handler = vi.fn<() => unknown>()
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ type: fc.constantFrom('double', '__proto__', 'toString'), data: fc.anything() }),
    )
    await fc.assert(
      fc.asyncProperty(anything, async (sent) => {
        fc.pre(typeof (sent as { data?: { number?: unknown } } | null)?.data?.number !== 'number')
        expect(await ask(sent, handler)).toMatchObject({ ok: false })
      }),
      { numRuns: 2000 },
    )
    expect(handler).not.toHaveBeenCalled()
  })
})
