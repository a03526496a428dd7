import type { Day } from '../day.ts'
import type { Guide } from '../guides.ts'
import type { Market } from '../landed-cost/markets.ts'
import type { LegalAct } from './compliance-row.ts'
import { euActs } from './eu-acts.ts'
import type { ProductFamily } from './families.ts'
import { guidedStandards } from './guided-standards.ts'
import { papers, type Paper } from './papers.ts'
import { ukActs } from './uk-acts.ts'
import { usActs } from './us-acts.ts'

export const legalActs: readonly LegalAct[] = [...usActs, ...euActs, ...ukActs]

export interface ActChange {
  on: Day
  code: NonNullable<LegalAct['changes']>[number]['code']
  source: string
  /** Whether that day is still to come. */
  isAhead: boolean
}

export interface AskedPaper {
  paper: Paper
  /** The acts and standards that it is for, by their names. */
  wantedBy: string[]
}

export interface Compliance {
  /** Without their changes, which stand by themselves, and their guided standards with their guide. */
  acts: (Omit<LegalAct, 'changes'> & { changes: ActChange[] })[]
  standards: { id: string; name: string; guide: Guide }[]
  papers: AskedPaper[]
}

/**
 * What the law of a market asks of goods of these families, and which papers to ask the supplier for, each once. Never
 * complete: a specialist has the last word. A market that is not in the table has standards and their papers only.
 */
export function complianceFor(families: readonly ProductFamily[], market: Market, today: Day): Compliance {
  const concerns = (row: { families: readonly ProductFamily[] }) =>
    row.families.some((family) => families.includes(family))
  const acts = legalActs.filter((act) => act.market === market && concerns(act))
  const standards = guidedStandards.filter(concerns)
  const rows = [...acts, ...standards]
  return {
    acts: acts.map(({ changes = [], ...act }) => ({
      ...act,
      changes: changes.map((change) => ({ ...change, isAhead: change.on > today })),
    })),
    standards: standards.map(({ id, name, guide }) => ({ id, name, guide })),
    papers: papers.flatMap((paper) => {
      const wantedBy = rows.filter((row) => row.papers.includes(paper)).map(({ name }) => name)
      return wantedBy.length === 0 ? [] : [{ paper, wantedBy }]
    }),
  }
}
