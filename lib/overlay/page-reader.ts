import { shopHostOf } from '@/lib/core/identity.ts'
import type { KnownSupplier } from '@/lib/core/known-supplier.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import { maxEntries, type Listing, type Reading, type SupplierReading } from '@/lib/core/reading.ts'
import { descriptionIn } from './description-frame.ts'
import { cardKey, findAnchor, type Anchor } from './find-anchors.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { isJudged, PageSuppliers, type PageSupplier } from './page-suppliers.ts'

const resultKinds: readonly PageKind[] = ['search', 'supplier-search']
const ownKinds: readonly PageKind[] = ['product', 'store', 'profile']

/** How often a page is read again that should be about one supplier but named none: its company card may come late. */
const maxAttempts = 5

/** What the background was not told of yet, with the suppliers that its answers are about, in the reading's order. */
export interface Report {
  reading: Reading
  suppliers: PageSupplier[]
}

type ReaderOptions = Pick<OverlayOptions, 'window' | 'readPage' | 'readCard'>

const shopOf = (name: Element) => shopHostOf(name.closest('a')?.getAttribute('href') ?? '')

/** Reads the page of a tab, and the next one that takes its place without a reload. */
export class PageReader {
  readonly #options: ReaderOptions
  readonly #suppliers = new PageSuppliers()
  /** By product id, from the data that the document came with; who sells a product does not change. */
  readonly #sellers = new Map<string, PageSupplier>()
  #url = ''
  #kind: PageKind = 'other'
  #reading: Reading | undefined
  #named: PageSupplier[] = []
  #report: Report | undefined
  #attempts = 0
  /** Whether the description of the product had loaded when the page was last read. */
  #isDescribed = false
  /** Where the supplier's name stood when a page without a supplier was last read. */
  #readAt: Element | undefined

  constructor(options: ReaderOptions) {
    this.#options = options
  }

  get kind(): PageKind {
    return this.#kind
  }

  /** What the page said when it was last read, late cards left out. */
  get reading(): Reading | undefined {
    return this.#reading
  }

  get isResultPage(): boolean {
    return resultKinds.includes(this.#kind)
  }

  /** The suppliers that the page's own data name; the cards of a result page may name more. */
  get named(): readonly PageSupplier[] {
    return this.#named
  }

  /** Follows the tab to where it is now and reads that page; answers whether it is another one. */
  follow(): boolean {
    const address = this.#options.window.location.href.split('#', 1)[0] ?? ''
    if (address === this.#url) return false
    const isLoaded = this.#url === ''
    this.#url = address
    this.#attempts = 0
    this.#forget()
    this.#read()
    this.#readAt = findAnchor(this.#options.window.document, this.#kind)?.name
    // A result page that was turned without a load still holds the data of the first one: only its cards tell.
    if (!isLoaded && this.isResultPage) this.#forget()
    return true
  }

  /** The supplier of a page that is about one, and where its badge goes. */
  own(): { supplier: PageSupplier; anchor: Anchor } | undefined {
    if (!ownKinds.includes(this.#kind)) return undefined
    const { window } = this.#options
    const anchor = findAnchor(window.document, this.#kind)
    if (anchor === undefined) return undefined
    if (this.#named.length === 0 && anchor.name !== this.#readAt && this.#attempts < maxAttempts) {
      this.#attempts += 1
      this.#readAt = anchor.name
      this.#read()
    }
    if (this.#kind === 'product' && !this.#isDescribed && descriptionIn(window.document)) this.#read()
    const [supplier] = this.#named
    return supplier && { supplier, anchor }
  }

  /**
   * The supplier of a card: who sells its product by the page's data, unless the card links to another shop; else who
   * owns that shop, if the tab has met it; else whom the card itself names. Whoever it is has been asked about.
   */
  ofCard({ scope, name }: Anchor): PageSupplier | undefined {
    const host = shopOf(name)
    const seller = this.#sellers.get(cardKey(scope))
    const sells = host === undefined || seller?.host === undefined || seller.host === host
    const met = seller !== undefined && sells ? seller : this.#suppliers.find({ host })
    return met !== undefined && (isJudged(met) || met.asking !== undefined) ? met : this.#readCard(scope)
  }

  /** What is to be told to the background since the last time. */
  takeReport(): Report | undefined {
    const report = this.#report
    this.#report = undefined
    return report
  }

  /** Takes in what the background knows, in the order of the report. */
  learn({ suppliers }: Report, known: (KnownSupplier | null)[]): void {
    for (const [index, supplier] of suppliers.entries()) {
      this.#suppliers.learn(supplier, known[index] ?? null)
    }
  }

  /** Takes in that a report was lost: its suppliers may be asked about again. */
  lose({ suppliers }: Report): void {
    for (const supplier of suppliers) supplier.asking = undefined
  }

  #forget(): void {
    this.#named = []
    if (this.#report !== undefined) this.lose(this.#report)
    this.#report = undefined
  }

  #read(): void {
    const { readPage, window } = this.#options
    const description = descriptionIn(window.document)
    this.#isDescribed = description !== undefined
    const reading = readPage(window.document, new URL(this.#url), { description })
    const { page, suppliers, listings } = reading
    this.#reading = reading
    this.#kind = page.kind
    this.#named = suppliers.map((supplier) => this.#suppliers.meet(supplier))
    for (const { productId, ...seller } of listings) {
      const supplier = this.#suppliers.find(seller)
      if (productId !== undefined && supplier !== undefined) this.#sellers.set(productId, supplier)
    }
    if (suppliers.length > 0) this.#queue(suppliers, this.#named, listings)
    if (this.#report !== undefined && reading.health !== undefined)
      this.#report.reading.health = reading.health
  }

  #readCard(card: Element): PageSupplier | undefined {
    const reading = this.#options.readCard(card, this.#kind)
    if (reading === undefined) return undefined
    const supplier = this.#suppliers.meet(reading.supplier)
    const listings = reading.listing ? [reading.listing] : []
    if (supplier.asking === undefined) this.#queue([reading.supplier], [supplier], listings)
    return supplier
  }

  #queue(readings: SupplierReading[], suppliers: PageSupplier[], listings: Listing[]): void {
    this.#report ??= { reading: { page: { kind: this.#kind }, suppliers: [], listings: [] }, suppliers: [] }
    const { reading, suppliers: reported } = this.#report
    if (reported.length + readings.length > maxEntries) return
    for (const supplier of suppliers) supplier.asking = 'asked'
    reported.push(...suppliers)
    reading.suppliers.push(...readings)
    reading.listings.push(...listings.slice(0, maxEntries - reading.listings.length))
  }
}
