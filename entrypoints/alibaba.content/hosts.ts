/** The one pattern: every page kind sits on a host of alibaba.com. */
export const contentMatches = ['https://*.alibaba.com/*']

/** Sign-in, payment and message hosts: nothing there is ours to read. */
const privateHosts = ['accounts', 'biz', 'cashier', 'i', 'login', 'message', 'onetalk', 'passport', 'payment']

export const excludedMatches = privateHosts.map((name) => `https://${name}.alibaba.com/*`)
