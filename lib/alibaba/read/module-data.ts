import { shopHostOf } from '@/lib/core/identity.ts'
import { maxScriptLength, parseObject } from './inline-json.ts'
import { at, textOf } from './json-value.ts'

export interface ShopModule {
  /** Without the prefix of the site, e.g. `shopSign`. */
  name: string
  /** Facts of the module. */
  data: unknown
  /** What holds for the whole shop. */
  shop: unknown
}

/**
 * The modules of a shop page, whose data stand percent-encoded in an attribute. Only those that are asked for are
 * parsed, and only those of the shop whose page this is; in the order of `names`, for where a module stands is no rank.
 */
export function shopModules(document: Document, host: string, names: ReadonlySet<string>): ShopModule[] {
  const modules: ShopModule[] = []
  for (const element of document.querySelectorAll('[module-data]')) {
    const name = ['module-name', 'module-title']
      .map((attribute) => element.getAttribute(attribute)?.replace(/^icbu-pc-/, '') ?? '')
      .find((one) => names.has(one))
    if (name === undefined) continue
    const json = decoded(element.getAttribute('module-data') ?? '')
    const shop = at(json, 'gdc')
    const ownHost = shopHostOf(textOf(at(shop, 'esiteSubDomain')) ?? '')
    if (ownHost !== undefined && ownHost !== host) continue
    modules.push({ name, data: at(json, 'mds.moduleData.data'), shop })
  }
  const rank = [...names]
  return modules.toSorted((a, b) => rank.indexOf(a.name) - rank.indexOf(b.name))
}

/** Editors that re-wrap a saved page put line breaks into the attribute, where JSON has none of its own. */
function decoded(attribute: string): unknown {
  if (attribute.length > maxScriptLength) return undefined
  try {
    return parseObject(decodeURIComponent(attribute).replace(/[\r\n\t]+ */g, ' '))
  } catch {
    return undefined
  }
}
