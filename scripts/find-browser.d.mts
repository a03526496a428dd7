/** A Chromium that is there and loads extensions, or `undefined`. */
export function findBrowser(): Promise<string | undefined>
/** As `findBrowser`, but fetches a Chromium where there is none; ends the process with advice where that fails. */
export function ensureBrowser(): Promise<string>
/** A Firefox that is there, or `undefined`. */
export function findFirefox(): string | undefined
