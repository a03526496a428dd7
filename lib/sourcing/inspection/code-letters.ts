/** Letters of sample sizes; I and O are left out, as in the standard. S exists under tightened inspection only. */
export const codeLetters = 'ABCDEFGHJKLMNPQRS'.split('') as readonly string[]

/** General levels I to III, of which II is the usual one, and special levels for small samples. */
export const inspectionLevels = ['S-1', 'S-2', 'S-3', 'S-4', 'I', 'II', 'III'] as const

export type InspectionLevel = (typeof inspectionLevels)[number]

/** Largest lot of each row and its letters in the order of {@link inspectionLevels}. ISO 2859-1:1999, Table 1. */
const rows: readonly [number, string][] = [
  [8, 'AAAAAAB'],
  [15, 'AAAAABC'],
  [25, 'AABBBCD'],
  [50, 'ABBCCDE'],
  [90, 'BBCCCEF'],
  [150, 'BBCDDFG'],
  [280, 'BCDEEGH'],
  [500, 'BCDEFHJ'],
  [1200, 'CCEFGJK'],
  [3200, 'CDEGHKL'],
  [10_000, 'CDFGJLM'],
  [35_000, 'CDFHKMN'],
  [150_000, 'DEGJLNP'],
  [500_000, 'DEGJMPQ'],
  [Infinity, 'DEHKNQR'],
]

/** @example codeLetter(4000, 'II') // 'L' */
export function codeLetter(lotSize: number, level: InspectionLevel): string {
  const letters = rows.find(([largest]) => lotSize <= largest)?.[1] ?? ''
  return letters.charAt(inspectionLevels.indexOf(level))
}
