/** How long work is cut up and stopped. The pure rooms have no clock: whoever calls brings the pause. */
export interface Slices {
  /** Lets the page draw and answer before the next slice, e.g. by a timer of 0 ms. */
  pause: () => Promise<void>
  signal?: AbortSignal
  /** Called with the number of pieces done so far. */
  onProgress?: (done: number) => void
}
