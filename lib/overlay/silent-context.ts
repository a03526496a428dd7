import { browser } from 'wxt/browser'

/**
 * Stands in for WXT's `ContentScriptContext` in content scripts (see the alias in wxt.config.ts). WXT's own posts a
 * window message and dispatches an event on start, which any page could listen for; this one is silent. It only knows
 * whether the extension is still there: after an update or removal, `browser.runtime.id` is gone.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController()

  /** Aborts once the extension was found to be gone. */
  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.#controller.abort()
    return !this.signal.aborted
  }
}
