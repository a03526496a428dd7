import { foldText } from '@/lib/core/fold-text.ts'
import { filterMap } from './filter-map.ts'

/** Text of an element as one line; `undefined` where there is none. */
export function elementText(element: Element | null | undefined): string | undefined {
  return foldText(element?.textContent ?? '')
}

/** Texts of the innermost elements below one, in document order. */
export function leafTexts(element: Element | null, selector = '*'): string[] {
  return filterMap(element?.querySelectorAll(selector) ?? [], (child) =>
    child.childElementCount === 0 ? elementText(child) : undefined,
  )
}
