import { at, itemsOf } from '../extract/json-value.ts'
import { seller } from './product-paths.ts'

/** The inspection's lines of a product page, each with a language-neutral key. */
export function authLines(data: unknown): unknown[] {
  return itemsOf(at(data, `${seller}.authCards.value.authGroupInfoList`)).flatMap((group) =>
    itemsOf(at(group, 'authInfoList')),
  )
}
