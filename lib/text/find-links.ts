const address = /https?:\/\/[^\s<>"'()[\]]{3,200}/gu

/** Most links of one text that are looked at. */
const mostLinks = 50

/**
 * The web addresses that a text writes out, without what stands around them.
 *
 * @example findLinks('see https://harbour-peak.example/a, or call') // ['https://harbour-peak.example/a']
 */
export function findLinks(text: string): string[] {
  const found = Array.from(text.slice(0, 100_000).matchAll(address), ([link]) =>
    link.replace(/[.,;:!?]$/, ''),
  )
  return [...new Set(found)].slice(0, mostLinks)
}
