/** Milliseconds to wait at most for what the page still loads, and then for its scripts. */
const maxLoading = 700
const maxBusy = 500

/**
 * Calls `act` once the page has loaded and its scripts have come to rest, so that a script that takes over the
 * server's markup finds it as the server wrote it: React would throw its markup away and report an error. A page that
 * takes long is not waited for. Returns what cancels it.
 */
export function whenAtRest(window: Window, act: () => void): () => void {
  const cancelling = new AbortController()
  const { signal } = cancelling
  let isLoaded = false
  const onLoaded = () => {
    if (isLoaded || signal.aborted) return
    isLoaded = true
    const idle = window.requestIdleCallback(act, { timeout: maxBusy })
    signal.addEventListener('abort', () => window.cancelIdleCallback(idle))
  }
  if (window.document.readyState === 'complete') onLoaded()
  else {
    window.addEventListener('load', onLoaded, { once: true, signal })
    window.setTimeout(onLoaded, maxLoading)
  }
  return () => cancelling.abort()
}
