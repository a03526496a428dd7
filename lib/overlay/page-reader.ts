import type { Health } from '@/lib/core/health.ts'
import { shopHostOf } from '@/lib/core/identity.ts'
import type { PageAnswer } from '@/lib/core/page-answer.ts'
import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import { maxEntries } from '@/lib/core/reading.ts'
import { descriptionIn } from './description-frame.ts'
import { cardKey, findAnchor, type Anchor } from './find-anchors.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { isJudged, PageSuppliers, type PageSupplier } from './page-suppliers.ts'

const resultKinds: readonly PageKind[] = ['search', 'supplier-search']
const ownKinds: readonly PageKind[] = ['product', 'store', 'profile']
const judgingKinds: readonly PageKind[] = [...resultKinds, ...ownKinds]

/** How often a page is read again that should be about one supplier but named none: its company card may come late. */
const maxAttempts = 5

/** What the background was not told of yet, with the supplier that each entry names. */
export interface Report {
  extract: PageExtract
  suppliers: (PageSupplier | undefined)[]
}

type ReaderOptions = Pick<OverlayOptions, 'window' | 'extractPage' | 'extractCard'>

const shopOf = (name: Element) => shopHostOf(name.closest('a')?.getAttribute('href') ?? '')

/** Reads the page of a tab, and the next one that takes its place without a reload. */
export class PageReader {
  readonly #options: ReaderOptions
  readonly #suppliers = new PageSuppliers()
  /** By product id, from the data that the document came with; who sells a product does not change. */
  readonly #sellers = new Map<string, PageSupplier>()
  #url = ''
  #kind: PageKind = 'other'
  #health: Health | undefined
  #fields: readonly ReadField[] = []
  #named: PageSupplier[] = []
  #report: Report | undefined
  /** What was told of the page itself when that was last asked for, to tell no more than what is new. */
  #told = ''
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

  /** How well the page was read, late cards left out; absent until the background has answered. */
  get health(): Health | undefined {
    return this.#health
  }

  /** The facts that were read of it, with their sources. */
  get fields(): readonly ReadField[] {
    return this.#fields
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

  /** Takes in what the background answers to a report. */
  learn({ extract, suppliers }: Report, { known, places, health, fields }: PageAnswer): void {
    for (const [index, supplier] of suppliers.entries()) {
      if (supplier !== undefined) this.#suppliers.learn(supplier, known[places[index] ?? -1] ?? null)
    }
    if (extract.isPart) return
    this.#health = health
    this.#fields = fields
  }

  /** Takes in that a report was lost: its suppliers may be asked about again. */
  lose({ suppliers }: Report): void {
    this.#told = ''
    for (const supplier of suppliers) if (supplier !== undefined) supplier.asking = undefined
  }

  #forget(): void {
    this.#named = []
    if (this.#report !== undefined) this.lose(this.#report)
    this.#report = undefined
  }

  #read(): void {
    const { extractPage, window } = this.#options
    const description = descriptionIn(window.document)
    this.#isDescribed = description !== undefined
    const extract = extractPage(window.document, new URL(this.#url), { description })
    this.#kind = extract.kind
    const suppliers = extract.entries.map((entry) => this.#meet(entry))
    this.#named = [...new Set(suppliers.filter((supplier) => supplier !== undefined))]
    const told = JSON.stringify(extract)
    if (told === this.#told || !judgingKinds.includes(extract.kind)) return
    this.#told = told
    this.#queue(extract, suppliers)
    if (this.#report !== undefined) this.#report.extract.isPart = undefined
  }

  /** The supplier that an entry names, who also sells its product. */
  #meet({ companyId, host, productId }: Entry): PageSupplier | undefined {
    if ((companyId ?? host) === undefined) return undefined
    const supplier = this.#suppliers.meet({ companyId, host })
    if (productId !== undefined) this.#sellers.set(productId, supplier)
    return supplier
  }

  #readCard(card: Element): PageSupplier | undefined {
    const entry = this.#options.extractCard(card, this.#kind)
    const supplier = entry && this.#suppliers.meet(entry)
    if (entry === undefined || supplier === undefined || supplier.asking !== undefined) return supplier
    const address = this.#url.split('?', 1)[0] ?? ''
    const { lang } = this.#options.window.document.documentElement
    this.#queue({ kind: this.#kind, address, lang, isPart: true, entries: [entry] }, [supplier])
    return supplier
  }

  #queue(extract: PageExtract, suppliers: (PageSupplier | undefined)[]): void {
    this.#report ??= { extract: { ...extract, entries: [] }, suppliers: [] }
    const { extract: told, suppliers: reported } = this.#report
    if (reported.length + suppliers.length > maxEntries) return
    for (const supplier of suppliers) if (supplier !== undefined) supplier.asking = 'asked'
    reported.push(...suppliers)
    told.entries.push(...extract.entries)
  }
}
