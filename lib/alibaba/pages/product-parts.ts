import { at, itemsOf } from '../read/json-value.ts'

/** Where the data of a product page keep the seller, and the view models of its two company cards. */
export const seller = 'globalData.seller'
export const mini = 'nodeMap.module_mini_company_card.privateData'
/** The spelling is the site's. */
export const card = 'nodeMap.module_unifed_company_card.privateData'

/** The inspection's lines, each with a language-neutral key. */
export function authLines(data: unknown): unknown[] {
  return itemsOf(at(data, `${seller}.authCards.value.authGroupInfoList`)).flatMap((group) =>
    itemsOf(at(group, 'authInfoList')),
  )
}
