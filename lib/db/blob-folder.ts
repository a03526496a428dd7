/** A flat folder of files outside the database. Writing replaces a file as a whole or not at all. */
export interface BlobFolder {
  names(): Promise<string[]>
  /** `undefined` where there is no such file. */
  read(name: string): Promise<Blob | undefined>
  write(name: string, pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<void>
  remove(name: string): Promise<void>
}

/** The pieces of bytes that are in memory already. */
export async function* piecesOf(bytes: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const size = 1 << 20
  for (let at = 0; at < bytes.size; at += size) {
    yield new Uint8Array(await bytes.slice(at, at + size).arrayBuffer())
  }
}
