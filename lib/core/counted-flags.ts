import type { Severity } from './assessment.ts'

/** How many flags a chip counts: those that can move a band. Info is listed where there is room, and never counted. */
export function countedFlags(flags: readonly { severity: Severity }[]): number {
  return flags.filter(({ severity }) => severity !== 'info').length
}
