import type { PageKind } from '@/lib/core/page-kind.ts'

/** A place of the site where a supplier's name stands, and where a badge stands beside it. */
interface Place {
  kinds: readonly PageKind[]
  /** The month in which a page with this place was last seen. */
  seen: string
  /** The card or block of one supplier. */
  scope: string
  /** The element with the supplier's name, in the scope. */
  name: string
  /** The line after the name that belongs to it: years, country, rating. The badge stands after it. */
  meta?: string
  /** How many levels above the name's line the badge stands, where the line has no room for it. */
  up?: number
}

const shop = ['store', 'profile'] as const

/** Newest first within a page kind. Only attributes and class names that the site's own code relies on; none that a build makes. */
const places: readonly Place[] = [
  {
    kinds: ['product'],
    seen: '2026-08',
    scope: '[data-testid="three-column-mini-company-card"]',
    name: 'a[title]:not(:has(img))',
    meta: 'div[class]',
  },
  {
    kinds: ['product'],
    seen: '2026-02',
    scope: '[data-module-name="module_company"]',
    name: '.company-name',
    up: 2,
  },
  {
    kinds: ['product'],
    seen: '2026-08',
    scope: '[data-module-name="module_unifed_company_card"]',
    name: 'a[href*=".alibaba.com"]:not(:has(img))',
    up: 2,
  },
  { kinds: ['product'], seen: '2026-08', scope: '[data-module-name="module_title"]', name: 'h1' },
  {
    kinds: ['search'],
    seen: '2026-10',
    scope: '[data-ctrdot]',
    name: '.searchx-product-e-company',
    meta: '.searchx-supplier-content',
  },
  {
    kinds: ['search'],
    seen: '2025-05',
    scope: '[data-ctrdot]',
    name: '.search-card-e-company',
    meta: '[class*="search-card-m-decision-info"]',
  },
  { kinds: ['search'], seen: '2026-10', scope: '[data-ctrdot]', name: 'a[data-spm="d_companyName"]' },
  { kinds: ['search'], seen: '2022-01', scope: '[data-ctrdot]', name: '.list-no-v2-decisionsup__element' },
  {
    kinds: ['supplier-search'],
    seen: '2026-09',
    scope: '[data-supplier-card="true"]',
    name: 'span[dir="auto"][title]',
  },
  { kinds: shop, seen: '2025-12', scope: '.top-bar-card', name: '.cp-name', up: 1 },
  { kinds: shop, seen: '2026-10', scope: 'body', name: '.company-card:not(.top-bar-name *)' },
  { kinds: shop, seen: '2025-12', scope: '.bc-esite-companyCard', name: '.company-name' },
]

/** Where one badge goes. */
export interface Anchor {
  /** The card or block: one badge each. */
  scope: Element
  name: Element
  /** The badge is the next sibling of this. */
  after: Element
}

/** The topmost element in the scope that says nothing but the name; never within a link, which a click would follow. */
function lineOf(name: Element, scope: Element): Element {
  const link = name.closest('a')
  let line = link !== null && scope.contains(link) && link !== scope ? link : name
  const text = name.textContent.trim()
  while (line.parentElement !== null && line.parentElement !== scope) {
    if (line.parentElement.textContent.trim() !== text) break
    line = line.parentElement
  }
  return line
}

/** The outermost scope around an element: a card of the list view is built of cards. */
function scopeOf(element: Element, selector: string): Element | null {
  let scope = element.closest(selector)
  for (let outer = scope; outer !== null; outer = outer.parentElement?.closest(selector) ?? null) {
    scope = outer
  }
  return scope
}

function anchorAt(name: Element, scope: Element, { meta, up = 0 }: Place): Anchor {
  let after = lineOf(name, scope)
  for (let level = 0; level < up; level += 1) {
    if (after.parentElement === null || after.parentElement === scope) break
    after = after.parentElement
  }
  const next = after.nextElementSibling
  if (meta !== undefined && next?.matches(meta)) after = next
  return { scope, name, after }
}

/** The best place for the badge of a page that is about one supplier: the company card, else the title. */
export function findAnchor(document: Document, kind: PageKind): Anchor | undefined {
  for (const place of places) {
    if (!place.kinds.includes(kind)) continue
    const name = document.querySelector(`${place.scope} ${place.name}`)
    const scope = name && scopeOf(name, place.scope)
    if (scope) return anchorAt(name, scope, place)
  }
  return undefined
}

/**
 * The cards of a result page, each once.
 *
 * @param added parts of the page that are searched for cards, or that lie in one
 * @param altered parts of the page of which only the card around them counts
 */
export function findCards(added: Iterable<Element>, altered: Iterable<Element>, kind: PageKind): Anchor[] {
  const kindPlaces = places.filter(({ kinds }) => kinds.includes(kind))
  if (kindPlaces.length === 0) return []
  const scopes = kindPlaces.map(({ scope }) => scope).join()
  const names = kindPlaces.map(({ name }) => name).join()
  /** What is searched, with the card that all of it lies in where there is one. */
  const parts = new Map<Element, Element | null>()
  for (const element of added) {
    const card = scopeOf(element, scopes)
    parts.set(card ?? element, card)
  }
  for (const element of altered) {
    const card = scopeOf(element, scopes)
    if (card !== null) parts.set(card, card)
  }
  const cards = new Map<Element, Anchor>()
  for (const [part, card] of parts) {
    for (const name of part.querySelectorAll(names)) {
      const scope = card ?? scopeOf(name, scopes)
      if (scope === null || cards.has(scope)) continue
      const place = kindPlaces.find((one) => name.matches(one.name))
      if (place !== undefined) cards.set(scope, anchorAt(name, scope, place))
    }
  }
  return [...cards.values()]
}

/** Which offer or company a card of a result page is for at this moment; a card may be recycled for another. */
export function cardKey(card: Element): string {
  return card.getAttribute('data-ctrdot') ?? card.getAttribute('data-dot-params') ?? ''
}
