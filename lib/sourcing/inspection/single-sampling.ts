import { codeLetters } from './code-letters.ts'

/**
 * Acceptance quality limits in percent of nonconforming items. Larger ones count nonconformities per 100 items,
 * which is not how consumer goods are bought.
 */
export const aqls = [
  '0.010',
  '0.015',
  '0.025',
  '0.040',
  '0.065',
  '0.10',
  '0.15',
  '0.25',
  '0.40',
  '0.65',
  '1.0',
  '1.5',
  '2.5',
  '4.0',
  '6.5',
  '10',
] as const

export type Aql = (typeof aqls)[number]

export const severities = ['normal', 'tightened', 'reduced'] as const

export type InspectionSeverity = (typeof severities)[number]

/** The edition whose tables these are. */
export const encodedEdition = 'ISO 2859-1:1999'

/**
 * Written down without the standard at hand, from the fractional plans of its Table 11-C (1/5, 1/3, 1/2 stand where
 * the single plans have arrows) and the plans that are quoted in public. MIL-STD-105E does not help: its reduced plans
 * leave a gap between acceptance and rejection, which this edition closed.
 */
export const reconstructedSeverities: readonly InspectionSeverity[] = ['reduced']

type Arrow = 'up' | 'down'

interface MasterTable {
  /** Items by letter, in the order of the letters. */
  sampleSizes: readonly number[]
  /** Where acceptance number 0 stands: position of the letter plus position of the AQL. */
  zeroAt: number
  /** Acceptance numbers and arrows from there on, one AQL further each; down before them and up after them. */
  cells: readonly (number | Arrow)[]
}

const sampleSizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000]

/**
 * ISO 2859-1:1999, Tables 2-A, 2-B and 2-C. Up to AQL 10 the tables are diagonal: one letter up and one AQL down is
 * the same cell, so that one row with its place says all of it. Tables 2-A and 2-B agree with MIL-STD-105E, Tables
 * II-A and II-B, against which they are tested.
 */
const masterTables: Record<InspectionSeverity, MasterTable> = {
  normal: {
    sampleSizes,
    zeroAt: 14,
    cells: [0, 'up', 'down', 1, 2, 3, 5, 7, 10, 14, 21],
  },
  tightened: {
    sampleSizes: [...sampleSizes, 3150],
    zeroAt: 15,
    cells: [0, 'down', 'down', 1, 2, 3, 5, 8, 12, 18],
  },
  reduced: {
    sampleSizes: [2, 2, 2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800],
    zeroAt: 14,
    cells: [0, 'up', 'down', 'down', 1, 2, 3, 5, 6, 8, 10],
  },
}

export interface SamplingPlan {
  /** The letter whose plan it is; an arrow leads away from the letter of the lot. */
  letter: string
  sampleSize: number
  /** Most nonconforming items with which the lot is accepted; one more rejects it. */
  accept: number
  reject: number
}

/**
 * The single sampling plan of a letter. An arrow leads to the next plan in its direction, and its sample size with it;
 * where there is none in that direction, to the next one in the other.
 */
export function singleSamplingPlan(letter: string, aql: Aql, severity: InspectionSeverity): SamplingPlan {
  const table = masterTables[severity]
  const start = codeLetters.indexOf(letter)
  const column = aqls.indexOf(aql)
  const arrow = cellAt(table, start + column)
  if (typeof arrow === 'number') return planOf(table, start, arrow)
  const found =
    follow(table, start, column, arrow) ?? follow(table, start, column, arrow === 'up' ? 'down' : 'up')
  if (found === undefined) throw new Error(`No plan for ${letter} at ${aql}`)
  return found
}

function cellAt({ zeroAt, cells }: MasterTable, position: number): number | Arrow {
  return position < zeroAt ? 'down' : (cells[position - zeroAt] ?? 'up')
}

function follow(table: MasterTable, start: number, column: number, arrow: Arrow): SamplingPlan | undefined {
  const step = arrow === 'down' ? 1 : -1
  for (let row = start + step; row >= 0 && row < table.sampleSizes.length; row += step) {
    const cell = cellAt(table, row + column)
    if (typeof cell === 'number') return planOf(table, row, cell)
  }
  return undefined
}

function planOf({ sampleSizes: sizes }: MasterTable, row: number, accept: number): SamplingPlan {
  return { letter: codeLetters[row] ?? '', sampleSize: sizes[row] ?? 0, accept, reject: accept + 1 }
}
