import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { outboundLinks } from '../../lib/core/outbound-links.ts'
import { catalogue } from '../../lib/i18n/catalogue.ts'
import { builds, builtFiles, withImports } from './output.ts'

/**
 * Budgets in bytes; the content script runs on every page of the site. They hold what is reached; the goal is 45 KB
 * and 16 KB gzipped (tests/bench/targets.ts), so they may only ever fall.
 */
const contentBudget = { minified: 67.5 * 1024, gzipped: 24.5 * 1024 }

/** In bytes, texts of all languages included: the first badge waits until a worker that was asleep has read it all. */
const backgroundBudget = 600 * 1024

/** Each file of the extension takes its own way through the browser, some milliseconds long. */
const popupBudget = { minified: 560 * 1024, files: 4 }

/** Addresses that may stand in the code: name spaces, documentation of the libraries, and the site itself. */
const allowedAddresses = [
  /^https?:\/\/www\.w3\.org\//,
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\//,
  /^https?:\/\/(?:react\.dev|json-schema\.org|bit\.ly|bugs\.(?:chromium|webkit)\.org|bugzilla\.mozilla\.org|github\.com|dexie\.org|goo\.gl|tinyurl\.com|wxt\.dev|fb\.me|next-intl\.dev|formatjs\.(?:io|github\.io))(?:\/|$)/,
  /^https:\/\/(?:[*a-z.-]+\.)?alibaba\.com(?:\/|$)/,
]

/** Registries and issuers that the buyer may open by a click, in the pages of the extension only. */
const offered: ReadonlySet<string> = new Set(outboundLinks.map(({ url }) => url))

describe.each(builds)('the bundle of %s', (build) => {
  const files = builtFiles(build)
  const scripts = [...files].filter(([path]) => path.endsWith('.js'))
  const content = files.get('content-scripts/alibaba.js')

  it('keeps the content script within its budget', () => {
    expect(content?.byteLength).toBeLessThanOrEqual(contentBudget.minified)
    expect(gzipSync(content ?? '', { level: 9 }).byteLength).toBeLessThanOrEqual(contentBudget.gzipped)
  })

  it('keeps the background within its budget, in one file', () => {
    expect([...withImports(files, 'background.js').keys()]).toEqual(['background.js'])
    expect(files.get('background.js')?.byteLength).toBeLessThanOrEqual(backgroundBudget)
  })

  it('keeps the scripts of the popup within their budget, in few files', () => {
    const [, entry = ''] = /src="\/(chunks\/popup-[^"]+)"/.exec(String(files.get('popup.html'))) ?? []
    const sizes = [...withImports(files, entry).values()].map(({ byteLength }) => byteLength)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.length).toBeLessThanOrEqual(popupBudget.files)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(popupBudget.minified)
  })

  it.each(Object.entries(catalogue))(
    'has what the background says in %s in the background, and no text of a page',
    (_, texts) => {
      const background = [...withImports(files, 'background.js').values()].join('\n')
      expect(background).toContain(texts.why.disclaimer)
      expect(background).not.toContain(texts.welcome.text)
    },
  )

  it('has no framework in the content script', () => {
    expect(content?.toString()).not.toMatch(/react|dexie|indexedDB|use-intl/i)
  })

  it('has nothing in the content script that a page could find or hear', () => {
    expect(content?.toString()).not.toMatch(/postMessage|dispatchEvent|CustomEvent|wxt:|sourcelens/i)
  })

  it('names no address but name spaces, documentation and the site', () => {
    const addresses = scripts.flatMap(([path, bytes]) =>
      [...bytes.toString().matchAll(/https?:\/\/[\w.*-]+[\w./*-]*/g)].map(([address]) => ({ path, address })),
    )
    expect(
      addresses.filter(
        ({ path, address }) =>
          !allowedAddresses.some((allowed) => allowed.test(address)) &&
          !(path.startsWith('chunks/') && offered.has(address)),
      ),
    ).toEqual([])
  })

  it('never builds code from text', () => {
    const offenders = scripts.filter(([, bytes]) => /\beval\(|new Function\(/.test(bytes.toString()))
    expect(offenders.map(([path]) => path)).toEqual([])
  })
})
