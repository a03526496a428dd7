/**
 * - `closed`: it was not opened yet, or closed again
 * - `open-timeout`: another page holds the database and does not let go
 * - `open-failed`: the browser cannot open it
 * - `newer-schema`: it was written by a newer version of the extension
 * - `outdated`: a newer version took it over while this page was open; the page must be loaded again
 * - `lost`: what the buyer wrote is gone from it, and may be recovered from its second copy
 * - `write-failed`: the browser could not read or write just now
 * - `read-only`: an earlier read or write failed; until the extension starts again nothing is written any more
 */
export type StorageErrorCode =
  | 'closed'
  | 'open-timeout'
  | 'open-failed'
  | 'newer-schema'
  | 'outdated'
  | 'lost'
  | 'write-failed'
  | 'read-only'

/** What keeps the memory from being read or changed. Every other error is a mistake of ours. */
export class StorageError extends Error {
  override readonly name = 'StorageError'

  constructor(
    readonly code: StorageErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}

/**
 * How browsers report a full disk, a damaged file or a lost connection. A full disk alone comes as any of
 * `QuotaExceededError`, `UnknownError` ("Connection is closing") or `DataError` ("Failed to write blobs"), bare or
 * inside an `AbortError`, and the connection is closed after it.
 */
const inputOutputNames = new Set([
  'AbortError',
  'DatabaseClosedError',
  'InvalidStateError',
  'NotReadableError',
  'QuotaExceededError',
  'UnknownError',
])

const isFailedWrite = ({ name, message }: Partial<Error>) =>
  name === 'DataError' && /\b(?:write|blob)/i.test(message ?? '')

interface ErrorLike extends Partial<Error> {
  inner?: unknown
  failures?: unknown
}

/** Whether an error, or one inside it, means that the storage failed and not that the request was wrong. */
export function isInputOutputError(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > 5) return false
  const { name, message, inner, cause, failures } = error as ErrorLike
  if (inputOutputNames.has(name ?? '') || isFailedWrite({ name, message })) return true
  const nested = [inner, cause, ...(Array.isArray(failures) ? failures : [])]
  return nested.some((one) => isInputOutputError(one, depth + 1))
}
