/** How long work is cut up and stopped. The pure rooms have no clock: whoever calls brings the pause. */
export interface Slices {
  /** Lets the page draw and answer before the next slice, e.g. by a timer of 0 ms. */
  pause: () => Promise<void>
  signal?: AbortSignal
  /** Called with the number of pieces done so far. */
  onProgress?: (done: number) => void
}

/** Takes all pieces, with a pause after each. Throws the signal's reason where it is aborted. */
export async function inSlices<Piece>(
  pieces: Iterable<Piece>,
  { pause, signal, onProgress }: Slices,
): Promise<Piece[]> {
  const taken: Piece[] = []
  for (const piece of pieces) {
    signal?.throwIfAborted()
    taken.push(piece)
    onProgress?.(taken.length)
    await pause()
  }
  return taken
}
