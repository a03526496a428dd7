import { existsSync, readFileSync } from 'node:fs'
import { servePages } from '@/scripts/serve-pages.ts'
import { suppliersOn } from './extension-page.ts'
import { Overlay, type OverlayNode } from './overlay.ts'
import { expect, test } from './test.ts'

/** Real pages that other people saved. They are no part of this repository. */
const folder = new URL('../../../shared/captures/', import.meta.url)

/** Badges by capture: one on the page of one supplier, in the dock where no element names it, and one a card on result pages. */
const badgeCounts: Record<string, number> = {
  'pages/product-1600114448539.html': 1,
  'pages/product-1600147809763.html': 1,
  'pages/product-1600459219006.html': 1,
  'pages/product-1600691082191.html': 1,
  'pages/product-1601289169498.html': 1,
  'pages/product-1601352569953.html': 1,
  'pages/product-1601584212085.html': 1,
  'pages/product-1601825563615.html': 1,
  'pages/search-2025-05-a.html': 48,
  'pages/search-2025-12.html': 1,
  'pages/search-2026-10.html': 1,
  'pages/supplier-search-2026-09.html': 0,
  'pages/store-home-2026-09.html': 1,
  'pages/store-products-2025-12.html': 1,
  'pages/profile-2026-10.html': 1,
  'pages/gone-2026-09.html': 0,
  'pages/blocked-2026-10.html': 0,
  'pages/other-landing-2024-04.html': 0,
}

/** Some pages were saved with a dialog open, which hides all else from assistive technology, our eyes here. */
const withoutDialog = (html: string): string => html.replaceAll(' aria-hidden="true"', '')

interface Capture {
  file: string
  url: string
}

interface Truth {
  suppliers: { companyId?: string; host?: string; facts: { name?: { value: string } } }[]
  listings: { productId?: string; companyId?: string }[]
}

const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8')

const index = new URL('pages.json', folder)
const captures = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as Capture[]) : []

/** Scripts of the page stay off: they would ask for what is not there, and the page stands as it was saved. */
const still = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" }

test('captured pages', () => {
  test.skip(
    captures.length === 0,
    'The captured pages are not there: no shared/captures beside the repository.',
  )
  expect(Object.keys(badgeCounts).toSorted()).toEqual(captures.map(({ file }) => file).toSorted())
})

for (const { file, url } of captures) {
  test(`${file}: badges beside the right suppliers, nothing on the console`, async ({
    context,
    extensionId,
    noise,
  }) => {
    const truth = JSON.parse(read(file.replace(/^pages\/(.*)\.html$/, 'truth/$1.json'))) as Truth
    await servePages(context, [{ url, html: withoutDialog(read(file)), headers: still }])
    const page = await context.newPage()
    await page.goto(url)
    const overlay = await Overlay.of(page)
    await expect.poll(() => overlay.badgeNames(), { timeout: 15_000 }).toHaveLength(badgeCounts[file] ?? 0)
    await page.waitForTimeout(500)
    const badges = await overlay.badges()
    expect(badges).toHaveLength(badgeCounts[file] ?? 0)

    const suppliers = badges.length === 0 ? [] : await suppliersOn({ context, extensionId }, page)
    for (const badge of badges) {
      const { companyId, host } = await supplierBeside(badge, truth)
      const supplier = suppliers.find(
        (one) =>
          (companyId !== undefined && one.companyId === companyId) ||
          (host !== undefined && one.host === host),
      )
      expect(supplier, `a supplier for ${badge.name}`).toBeDefined()
      const { band = '', score = 0 } = supplier?.assessment ?? {}
      expect(badge.name.toLowerCase()).toContain(
        band === 'unknown' ? 'not enough data' : `${band}, ${Math.round(score)} of 100`,
      )
    }
    expect(noise.filter((line) => line.includes(extensionId))).toEqual([])
    noise.splice(0)
  })
}

/** Whom the page speaks of where the badge stands: the card's offer, else the page's only supplier. */
async function supplierBeside(
  badge: OverlayNode,
  truth: Truth,
): Promise<{ companyId?: string; host?: string }> {
  const productId = await badge.closest('[data-ctrdot]', 'data-ctrdot')
  if (productId === null) return truth.suppliers[0] ?? {}
  const listing = truth.listings.find((one) => one.productId === productId)
  return truth.suppliers.find((one) => one.companyId === listing?.companyId) ?? {}
}
