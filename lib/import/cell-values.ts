import { parseDecimal } from '@/lib/core/parse-decimal.ts'
import { parseRange } from '@/lib/core/parse-range.ts'
import type { Range } from '@/lib/core/range.ts'

/** How programs write a number, ours too. */
const machineNumber = /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/i

/**
 * A number as programs or people write it.
 *
 * @example cellNumber('1.234,5') // 1234.5
 * @example cellNumber('4.875') // 4.875
 */
export function cellNumber(text: string): number | undefined {
  const plain = text.trim()
  if (machineNumber.test(plain)) return Number(plain)
  return plain.length > 60 || !/^\d[\d.,'’\s]*$/.test(plain)
    ? undefined
    : parseDecimal(plain.replace(/\s/g, ''))
}

const ownRange = /^(?:([≤<])|([≥>]))?\s*(\d{1,15}(?:\.\d{1,15})?)(?:–(\d{1,15}(?:\.\d{1,15})?))?$/

/**
 * A range as our export writes it, or as a person does.
 *
 * @example cellRange('80–90') // { min: 80, max: 90 }
 * @example cellRange('≤2 h') // { max: 2 }
 */
export function cellRange(text: string): Range | undefined {
  const plain = text.trim().slice(0, 100)
  const own = ownRange.exec(plain)
  if (own === null) return parseRange(plain)
  const [, below, above, first, second] = own
  const value = Number(first)
  if (below !== undefined) return { max: value }
  if (above !== undefined) return { min: value }
  const max = second === undefined ? value : Number(second)
  return value <= max ? { min: value, max } : undefined
}

const yes = ['yes', 'y', 'true', 'x', '✓', '✔', '是', '有', 'sí', 'si', 'ja', 'oui', 'sim', 'نعم']
const no = ['no', 'n', 'false', '✗', '否', '无', 'nein', 'non', 'não', 'nao', 'لا']

/** @example cellFlag('Ja') // true */
export function cellFlag(text: string): boolean | undefined {
  const word = text.trim().toLowerCase()
  if (yes.includes(word)) return true
  return no.includes(word) ? false : undefined
}

/**
 * A day as ISO 8601. Year first, or parted by full stops as only day-first countries do; `1/2/2026` may be either
 * of two days and is unknown.
 *
 * @example cellDay('2026/3/5') // '2026-03-05'
 * @example cellDay('5.3.2026') // '2026-03-05'
 */
export function cellDay(text: string): string | undefined {
  const plain = text.trim()
  const [, year, month, day] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain) ??
    /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/
      .exec(plain)
      ?.map((part, index, all) => all[index === 0 ? 0 : 4 - index] ?? part) ??
    []
  if (year === undefined || month === undefined || day === undefined) return undefined
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(iso)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso) ? iso : undefined
}

/**
 * One of a set of codes, however a person spells it.
 *
 * @example cellChoice('No go', ['go', 'no-go']) // 'no-go'
 */
export function cellChoice<Choice extends string>(
  text: string,
  choices: readonly Choice[],
): Choice | undefined {
  const code = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
  return choices.find((choice) => choice === code)
}

const countryCode = /^[A-Z]{2}$/
const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')

/** Answers a function that reads a country: its code, or its name in any of these languages. */
export function createCountryReader(languages: readonly string[]): (text: string) => string | undefined {
  const codeByName = new Map<string, string>()
  for (const language of languages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const code of letters.flatMap((one) => letters.map((other) => one + other))) {
      const name = names.of(code)
      if (name !== undefined) codeByName.set(name.toLowerCase(), code)
    }
  }
  return (text) => {
    const plain = text.trim()
    return countryCode.test(plain) ? plain : codeByName.get(plain.toLowerCase())
  }
}
