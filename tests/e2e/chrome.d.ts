/** What functions see that run inside an extension page or the background. */
declare const chrome: typeof import('wxt/browser').browser
