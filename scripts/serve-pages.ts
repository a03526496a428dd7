import type { BrowserContext } from '@playwright/test'

/** A page and the address at which it is served. */
export interface ServedPage {
  url: string
  html: string
  headers?: Record<string, string>
}

/** What a browser asked for, by address. */
export interface Traffic {
  served: string[]
  refused: string[]
}

/**
 * Answers every request of the context from `pages`, at their real addresses, and refuses all others: nothing
 * reaches the network. A page answers any address that has its path and at least its parameters.
 */
export async function servePages(context: BrowserContext, pages: readonly ServedPage[]): Promise<Traffic> {
  const traffic: Traffic = { served: [], refused: [] }
  await context.route(/^(?:https?|wss?):/, async (route) => {
    const url = route.request().url()
    const page = bestMatch(pages, new URL(url))
    if (page === undefined) {
      traffic.refused.push(url)
      return route.abort()
    }
    traffic.served.push(url)
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers: page.headers, body: page.html })
  })
  return traffic
}

const place = ({ origin, pathname }: URL): string => origin + pathname

function bestMatch(pages: readonly ServedPage[], asked: URL): ServedPage | undefined {
  return pages
    .map((page) => ({ page, url: new URL(page.url) }))
    .filter(({ url }) => place(url) === place(asked))
    .filter(({ url }) => [...url.searchParams].every(([key, value]) => asked.searchParams.get(key) === value))
    .toSorted((a, b) => b.url.searchParams.size - a.url.searchParams.size)[0]?.page
}
