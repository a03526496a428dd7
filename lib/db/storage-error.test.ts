import { describe, expect, it } from 'vitest'
import { isInputOutputError } from './storage-error.ts'

const error = (name: string, message = '', more: object = {}) =>
  Object.assign(new Error(message), { name }, more)

describe('what counts as a failure of the storage', () => {
  it.each([
    ['a full disk', error('QuotaExceededError')],
    [
      'a full disk as Chromium reports it',
      error('UnknownError', 'Connection is closing FILE_ERROR_NO_SPACE'),
    ],
    ['blobs that could not be written', error('DataError', 'Failed to write blobs')],
    ['an aborted transaction', error('AbortError', '', { inner: error('QuotaExceededError') })],
    ['a failure deep inside', error('BulkError', '', { failures: [error('QuotaExceededError')] })],
    ['a lost connection', error('DatabaseClosedError')],
    ['a closing connection', error('InvalidStateError', 'The database connection is closing.')],
  ])('%s does', (_, failure) => expect(isInputOutputError(failure)).toBe(true))

  it.each([
    ['a broken rule of the schema', error('ConstraintError')],
    ['a wrong key', error('DataError', 'The parameter is not a valid key.')],
    ['a mistake of ours', error('TypeError')],
    ['no error at all', undefined],
  ])('%s does not', (_, failure) => expect(isInputOutputError(failure)).toBe(false))

  it('survives an error that holds itself', () => {
    const circular: { inner?: unknown } = {}
    circular.inner = circular
    expect(isInputOutputError(circular)).toBe(false)
  })
})
