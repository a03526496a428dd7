import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { send } from './client.ts'

const saveId = '6a5f2f0e-4d52-4c39-9d7a-2f4f5a8f0c11'
const answerWith = (reply: () => unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(reply as never)

beforeEach(() => fakeBrowser.reset())

it.each([
  ['silence', undefined, 'no-answer'],
  ['nothing', null, 'no-answer'],
  ['a reply that is none', 'ok', 'malformed-answer'],
  ['an acknowledgement without a value', { ok: true }, 'malformed-answer'],
  ['a value of another message', { ok: true, value: { saved: true } }, 'malformed-answer'],
  ['a refusal', { ok: false, error: 'read-only' }, 'read-only'],
])('counts %s as failed', async (_, reply, code) => {
  answerWith(() => Promise.resolve(reply))
  await expect(send('undo-save', { saveId })).rejects.toMatchObject({ name: 'MessageError', code })
})

it.each([
  ['the background died', () => Promise.reject(new Error('The message channel closed'))],
  [
    'the extension was updated',
    () => {
      throw new TypeError("Cannot read properties of undefined (reading 'sendMessage')")
    },
  ],
])('rejects without throwing where %s', async (_, reply) => {
  answerWith(reply)
  const sent = send('undo-save', { saveId })
  await expect(sent).rejects.toMatchObject({ code: 'no-answer' })
})

it('answers what was acknowledged', async () => {
  answerWith(() => Promise.resolve({ ok: true, value: { undone: true } }))
  expect(await send('undo-save', { saveId })).toEqual({ undone: true })
})
