import { shopHostOf } from '@/lib/core/identity.ts'
import type { ShopRaw } from '@/lib/core/page-extract.ts'
import { maxScriptLength, parseObject } from './inline-json.ts'
import { at, idText } from './json-value.ts'
import { pick } from './pick.ts'
import { modulePicks, shopModuleNames, shopPicks } from './shop-picks.ts'

/**
 * The modules of a shop page, whose data stand percent-encoded in an attribute. Only those that state something are
 * parsed, and only those of the shop whose page this is; by rank, for where a module stands is none.
 */
export function shopModules(document: Document, host: string): ShopRaw['modules'] {
  const modules: ShopRaw['modules'] = []
  // Seen 2026-09
  for (const element of document.querySelectorAll('[module-data]')) {
    const name = ['module-name', 'module-title'] // seen 2026-09
      .map((attribute) => element.getAttribute(attribute)?.replace(/^icbu-pc-/, '') ?? '')
      .find((one) => shopModuleNames.has(one))
    if (name === undefined || modules.length >= maxModules) continue
    const json = decoded(element.getAttribute('module-data') ?? '')
    const shop = at(json, 'gdc')
    const ownHost = shopHostOf(idText(at(shop, 'esiteSubDomain')) ?? '')
    if (ownHost !== undefined && ownHost !== host) continue
    const data = pick(at(json, 'mds.moduleData.data'), modulePicks)
    modules.push({ name, data, shop: pick(shop, shopPicks) })
  }
  const rank = [...shopModuleNames]
  return modules.toSorted((a, b) => rank.indexOf(a.name) - rank.indexOf(b.name))
}

const maxModules = 50

/**
 * The data of a module. Editors that re-wrap a saved page put line breaks into the attribute, where JSON has none of its own.
 */
export function decoded(attribute: string): unknown {
  if (attribute.length > maxScriptLength) return undefined
  try {
    return parseObject(decodeURIComponent(attribute).replace(/[\r\n\t]+ */g, ' '))
  } catch {
    return undefined
  }
}
