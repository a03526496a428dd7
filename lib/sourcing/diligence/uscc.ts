/** The 31 characters of GB 32100-2015, in the order of their values: I, O, S, V and Z are left out. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

const length = 18

export type UsccProblem =
  | { code: 'missing' }
  | { code: 'length'; found: number }
  /** `position` counts from 1. */
  | { code: 'character'; character: string; position: number }
  | { code: 'division' }
  | { code: 'organisation-check' }
  | { code: 'check' }

/** Who is registered, by the first two characters; most others are bodies that do not export. */
export type RegisteredAs = 'enterprise' | 'sole-proprietor' | 'farmers-cooperative' | 'other'

export type UsccAnswer =
  | {
      /** Well-formed, which says nothing about whether it is registered. */
      ok: true
      code: string
      registeredAs: RegisteredAs
      /** Administrative division of the registration, GB/T 2260, e.g. `440300`. */
      division: string
      organisationCode: string
      /** The text was not the code itself: full-width characters, small letters or spaces were folded. */
      folded: boolean
    }
  | { ok: false; problem: UsccProblem }

const prefixes: ReadonlyMap<string, RegisteredAs> = new Map([
  ['91', 'enterprise'],
  ['92', 'sole-proprietor'],
  ['93', 'farmers-cooperative'],
])

/**
 * Whether a text is a well-formed Unified Social Credit Code: GB 32100-2015 (check character mod 31, weights powers
 * of 3) with the organisation code of GB 11714-1997 inside (mod 11). It is never a proof of registration.
 *
 * @example checkUscc('91350100M000100Y43') // { ok: true, registeredAs: 'enterprise', division: '350100', … }
 * @example checkUscc('91350100M000100Y44') // { ok: false, problem: { code: 'check' } }
 */
export function checkUscc(text: string): UsccAnswer {
  const code = fold(text)
  const problem = problemOf(code)
  if (problem !== undefined) return { ok: false, problem }
  return {
    ok: true,
    code,
    registeredAs: prefixes.get(code.slice(0, 2)) ?? 'other',
    division: code.slice(2, 8),
    organisationCode: code.slice(8, 17),
    folded: code !== text,
  }
}

/** Longest text that is looked at; a code with every character apart fits. */
const longest = 100

function fold(text: string): string {
  return text
    .slice(0, longest)
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff‐-―-]/g, '')
    .toUpperCase()
}

function problemOf(code: string): UsccProblem | undefined {
  if (code === '') return { code: 'missing' }
  const characters = Array.from(code)
  const wrong = characters.findIndex((character) => !alphabet.includes(character))
  if (wrong !== -1) return { code: 'character', character: characters[wrong] ?? '', position: wrong + 1 }
  if (code.length !== length) return { code: 'length', found: code.length }
  if (!/^\d{6}$/.test(code.slice(2, 8))) return { code: 'division' }
  if (organisationCheck(code.slice(8, 16)) !== code.charAt(16)) return { code: 'organisation-check' }
  return checkCharacter(code.slice(0, -1)) === code.charAt(17) ? undefined : { code: 'check' }
}

/** GB 32100-2015, clause 5: 31 less the weighted sum mod 31. */
function checkCharacter(body: string): string {
  let weight = 1
  let sum = 0
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return alphabet.charAt((31 - (sum % 31)) % 31)
}

/** GB 11714-1997: weights for the eight characters, digits for themselves and letters from A = 10. */
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

function organisationCheck(body: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36),
    0,
  )
  const check = 11 - (sum % 11)
  return check === 10 ? 'X' : check === 11 ? '0' : String(check)
}
