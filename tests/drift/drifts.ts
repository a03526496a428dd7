import { seededRandom } from '@/tests/torture/random.ts'

/** A change that the site makes to its pages, or a page to itself. Texts and values stay what they are. */
export interface Drift {
  name: string
  apply: (html: string) => string
}

const property = /("|%22|&quot;)([A-Za-z_$][\w$-]{0,60})\1(\s{0,3}(?::|%3A))/g

/** The same name for the same key wherever it stands, as a rename on the site would have it. */
const renamedKey = (key: string): string => `n${Array.from(key).toReversed().join('')}`

/** Renames the keys of all page data that `chosen` picks. */
const renameKeys =
  (chosen: (key: string) => boolean) =>
  (html: string): string =>
    html.replaceAll(property, (whole, quote: string, key: string, colon: string) =>
      chosen(key) ? `${quote}${renamedKey(key)}${quote}${colon}` : whole,
    )

/** A third of all keys: each seed another third. */
const everyThird = (seed: number) => (key: string) => {
  const sum = Array.from(key).reduce((hash, letter) => Math.imul(hash, 31) + letter.charCodeAt(0), seed)
  return seededRandom(sum).below(3) === 0
}

const renameClasses = (html: string): string =>
  html.replaceAll(/\sclass="([^"]{1,2000})"/g, (_, names: string) => {
    const renamed = names.split(/\s+/).map((name) => (name === '' ? '' : `x${renamedKey(name)}`))
    return ` class="${renamed.join(' ')}"`
  })

const renameAttributes = (html: string): string =>
  html.replaceAll(/\s(data-testid|data-module-name|data-role|data-spm)=/g, ' data-next=')

const scriptPattern = /<script>([^]*?)<\/script>/g

const cutScripts =
  (share: number) =>
  (html: string): string =>
    html.replaceAll(
      scriptPattern,
      (_, text: string) => `<script>${text.slice(0, Math.floor(text.length * share))}</script>`,
    )

/** Scripts in the other order: what was read first comes last. */
function reverseScripts(html: string): string {
  const scripts = Array.from(html.matchAll(scriptPattern), ([whole]) => whole)
  return html.replaceAll(scriptPattern, () => scripts.pop() ?? '')
}

const withoutScripts = (html: string): string => html.replaceAll(scriptPattern, '')

/** Page data that a tab has left from another page, or that the page forges: another product, shop and company. */
const strangers = {
  detailData: {
    globalData: {
      product: {
        productId: 1600999999991,
        subject: 'Foreign Goods',
        moq: 77,
        price: { unit: 'pair', productLadderPrices: [{ price: 77.7 }] },
      },
      seller: {
        companyId: 277777777,
        companyName: 'Foreign Harbour Goods Co., Ltd.',
        subDomain: 'foreignharbour.en.alibaba.com',
        companyJoinYears: '17',
        companyRegisterCountry: 'VN',
        supplierOnTimeDeliveryRate: '17.7%',
        responseTimeText: '≤17h',
        employeesCount: '777',
      },
    },
  },
  shopBizData: {
    globalData: { esiteSubDomain: { value: 'foreignharbour.en.alibaba.com' } },
    pageModuleMap: [
      {
        moduleName: 'supplierPerformance',
        moduleData: {
          companyName: 'Foreign Harbour Goods Co., Ltd.',
          years: { value: '17 yrs' },
          reorderRate: { value: '17.7%' },
        },
      },
    ],
  },
}
const strangerModule = encodeURIComponent(
  JSON.stringify({
    gdc: { companyId: 277777777, esiteSubDomain: 'foreignharbour.en.alibaba.com' },
    mds: { moduleData: { data: { companyName: 'Foreign Harbour Goods Co., Ltd.', companyJoinYears: '17' } } },
  }),
)
const stranger = [
  ...Object.entries(strangers).map(
    ([name, data]) => `<script>window.${name} = ${JSON.stringify(data)};</script>`,
  ),
  `<div module-name="icbu-pc-shopSign" module-data="${strangerModule}"></div>`,
].join('')

const strangerFirst = (html: string): string => html.replace(/<body[^>]*>/, (body) => body + stranger)
const strangerLast = (html: string): string => html.replace('</body>', `${stranger}</body>`)

/** Elements that are modules of a page, in the other order among their siblings. */
function reverseModules(html: string, parse: (html: string) => Document): string {
  const document = parse(html)
  const modules =
    '[module-name], [data-module-name], [data-testid], [data-ctrdot], [data-supplier-card], tr, li'
  const parents = new Set(Array.from(document.querySelectorAll(modules), (module) => module.parentElement))
  for (const parent of parents) {
    if (parent === null) continue
    for (const child of [...parent.children].toReversed()) if (child.matches(modules)) parent.append(child)
  }
  return document.documentElement.outerHTML
}

/** Everything that pages are made to suffer, some of it together. */
export const drifts = (parse: (html: string) => Document): Drift[] => [
  { name: 'renamed classes', apply: renameClasses },
  { name: 'renamed attributes', apply: renameAttributes },
  { name: 'renamed keys', apply: renameKeys(() => true) },
  ...[1, 2, 3, 4].map((seed) => ({
    name: `a third of the keys renamed (${seed})`,
    apply: renameKeys(everyThird(seed)),
  })),
  { name: 'reordered modules', apply: (html) => reverseModules(html, parse) },
  { name: 'reordered scripts', apply: reverseScripts },
  { name: 'half of each script', apply: cutScripts(0.5) },
  { name: 'most of each script', apply: cutScripts(0.9) },
  { name: 'no scripts', apply: withoutScripts },
  { name: 'data of another page first', apply: strangerFirst },
  { name: 'data of another page last', apply: strangerLast },
  { name: 'only data of another page', apply: (html) => strangerLast(withoutScripts(html)) },
  { name: 'renamed classes, half of each script', apply: (html) => cutScripts(0.5)(renameClasses(html)) },
  {
    name: 'renamed keys, data of another page',
    apply: (html) => strangerFirst(renameKeys(() => true)(html)),
  },
]
