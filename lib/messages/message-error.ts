/**
 * Why a message brought no answer. `no-answer`: nobody received it, or the background died before it acknowledged.
 * `malformed-answer`: what came back is not in the protocol. Any other code was sent back by the other side.
 */
export class MessageError extends Error {
  override readonly name = 'MessageError'

  constructor(
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(code, options)
  }
}
