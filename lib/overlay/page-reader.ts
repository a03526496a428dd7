import { shopHostOf } from '@/lib/core/identity.ts'
import type { KnownSupplier } from '@/lib/core/known-supplier.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { maxEntries, type Listing, type Reading, type SupplierReading } from '@/lib/core/reading.ts'
import { cardKey, findAnchor, type Anchor } from './find-anchors.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { createPageSuppliers, type PageSupplier } from './page-suppliers.ts'

const resultKinds: readonly PageKind[] = ['search', 'supplier-search']
const ownKinds: readonly PageKind[] = ['product', 'store', 'profile']

/** How often a page is read again that should be about one supplier but named none: its company card may come late. */
const maxAttempts = 5

/** Suppliers that the background was not told of yet, and where its answers about them go. */
export interface Report {
  reading: Reading
  suppliers: PageSupplier[]
}

export type PageReader = ReturnType<typeof createPageReader>

/** Reads the page of a tab, and the next one that takes its place without a reload. */
export function createPageReader({ window, readPage, readCard, assess, now }: OverlayOptions) {
  const { document } = window
  const known = createPageSuppliers(assess, now)
  /** By product id, from the data that the document came with; who sells a product does not change. */
  const sellers = new Map<string, PageSupplier>()
  let url = ''
  let kind: PageKind = 'other'
  let named: PageSupplier[] = []
  /** Where the supplier's name stood when a page without a supplier was last read. */
  let readWith: Element | undefined
  let attempts = 0
  let report: Report | undefined

  const queue = (readings: SupplierReading[], suppliers: PageSupplier[], listings: Listing[]) => {
    report ??= { reading: { page: { kind }, suppliers: [], listings: [] }, suppliers: [] }
    if (report.suppliers.length + readings.length > maxEntries) return
    report.reading.suppliers.push(...readings)
    report.reading.listings.push(...listings.slice(0, maxEntries - report.reading.listings.length))
    report.suppliers.push(...suppliers)
  }

  const indexSellers = (listings: Listing[]) => {
    for (const { productId, companyId, host } of listings) {
      const seller = named.find(
        (supplier) =>
          (companyId !== undefined && supplier.companyId === companyId) ||
          (host !== undefined && supplier.host === host),
      )
      if (productId !== undefined && seller !== undefined) sellers.set(productId, seller)
    }
  }

  const read = () => {
    const reading = readPage(document, new URL(url))
    kind = reading.page.kind
    named = reading.suppliers.map((supplier) => known.meet(supplier, kind))
    if (named.length === 0) return
    queue(reading.suppliers, named, reading.listings)
    indexSellers(reading.listings)
  }

  /** Follows the tab to where it is now; answers whether that is another page. */
  const follow = (): boolean => {
    const address = window.location.href.split('#', 1)[0] ?? ''
    if (address === url) return false
    const isFirst = url === ''
    url = address
    attempts = 0
    named = []
    report = undefined
    const before = sellers.size
    read()
    readWith = findAnchor(document, kind)?.name
    // A result page that was changed in place still holds the data of the first one: only its cards tell.
    if (!isFirst && resultKinds.includes(kind) && before > 0) {
      named = []
      report = undefined
    }
    return true
  }

  return {
    follow,
    get kind() {
      return kind
    },
    get isResultPage() {
      return resultKinds.includes(kind)
    },
    /** The suppliers that the page's own data name. */
    get named(): readonly PageSupplier[] {
      return named
    },
    learn: (supplier: PageSupplier, answer: KnownSupplier) => known.learn(supplier, answer),

    /** The supplier of a page that is about one, and where its badge goes. */
    own(): { supplier: PageSupplier; anchor: Anchor } | undefined {
      if (!ownKinds.includes(kind)) return undefined
      const anchor = findAnchor(document, kind)
      if (anchor === undefined) return undefined
      if (named.length === 0 && anchor.name !== readWith && attempts < maxAttempts) {
        attempts += 1
        readWith = anchor.name
        read()
      }
      const [supplier] = named
      return supplier && { supplier, anchor }
    },

    /** The supplier of a card: from the page's data, unless the card links to another shop; else from the card itself. */
    ofCard({ scope, name }: Anchor): PageSupplier | undefined {
      const seller = sellers.get(cardKey(scope))
      const shop = shopHostOf(name.closest('a')?.getAttribute('href') ?? '')
      if (seller !== undefined && (shop === undefined || seller.host === undefined || seller.host === shop)) {
        return seller
      }
      const card = readCard(scope, kind)
      if (card === undefined) return undefined
      const supplier = known.meet(card.supplier, kind)
      queue([card.supplier], [supplier], card.listing === undefined ? [] : [card.listing])
      return supplier
    },

    /** What is to be told to the background since the last time. */
    takeReport(): Report | undefined {
      const taken = report
      report = undefined
      return taken
    },
  }
}
