import { isEnglish } from '@/lib/core/page-language.ts'

/** Countries by the names that the site gives them, where they differ from those of CLDR. */
const siteNames: ReadonlyMap<string, string> = new Map([
  ['china (mainland)', 'CN'],
  ['mainland china', 'CN'],
  ['hong kong', 'HK'],
  ['hong kong s.a.r.', 'HK'],
  ['macau', 'MO'],
  ['viet nam', 'VN'],
  ['turkey', 'TR'],
  ['türkiye', 'TR'],
  ['russian federation', 'RU'],
])

/**
 * ISO 3166 alpha-2 from a code, a country's name in English or the page's language, or a place that ends in either.
 *
 * @example countryOf('Located in Jinhua, Zhejiang, CN', 'en') // 'CN'
 * @example countryOf('Guangdong, China', 'en') // 'CN'
 * @example countryOf('Guangdong, China (Festland)', 'de') // 'CN'
 */
export function countryOf(text: string, tag: string): string | undefined {
  if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase()
  const code = /(?:^|[ ,])([A-Z]{2})$/.exec(text)?.[1]
  return (
    code ??
    countryNamed(
      text
        .split(/[,،，、]/)
        .at(-1)
        ?.trim()
        .toLowerCase() ?? '',
      tag,
    )
  )
}

function countryNamed(name: string, tag: string): string | undefined {
  const known = siteNames.get(name)
  const plain = name.replace(/ ?[(（][^()（）]*[)）]$/, '')
  if (known !== undefined || plain === '') return known
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const locale of isEnglish(tag) ? ['en'] : ['en', tag]) {
    const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
    const code = codes.find((candidate) => names.of(candidate)?.toLowerCase() === plain)
    if (code !== undefined) return code
  }
  return undefined
}
