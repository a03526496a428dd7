import { foldText } from '@/lib/core/fold-text.ts'
import { maxRawItems, maxRawLength } from '@/lib/core/page-extract.ts'
import { filterMap } from './filter-map.ts'

/** Text of an element as one line; `undefined` where there is none. */
export function elementText(element: Element | null | undefined): string | undefined {
  return foldText(element?.textContent ?? '')
}

/** Texts of the innermost elements below one, in document order. */
export function leafTexts(element: Element | null, selector = '*'): string[] {
  return filterMap(element?.querySelectorAll(selector) ?? [], (child) =>
    child.childElementCount === 0 ? elementText(child) : undefined,
  ).slice(0, maxRawItems)
}

/** An attribute as it stands, cut; `undefined` where it is missing. */
export function attribute(element: Element | null | undefined, name: string): string | undefined {
  return element?.getAttribute(name)?.slice(0, maxRawLength)
}

/** One attribute of all elements of a kind below one. */
export function attributes(element: ParentNode, selector: string, name: string): string[] {
  return filterMap(element.querySelectorAll(selector), (one) => attribute(one, name)).slice(0, maxRawItems)
}

/** The addresses of the pictures below an element; a picture that is its own data is a placeholder, and long. */
export function pictures(element: ParentNode, selector = 'img'): string[] {
  return attributes(element, `${selector}:not([src^="data:"])`, 'src')
}
