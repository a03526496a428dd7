import { percentile } from './stats.ts'

/** Between these, two browsers that do the same thing count as equal: the machine was calm enough to compare. */
export const controlBounds = { atLeast: 0.9, atMost: 1.1 }

const maxAttempts = 3

/** A measurement with the ratios of its control: the same thing measured against itself, round by round. */
export interface Controlled<Result> {
  result: Result
  control: number[]
}

/** Repeats a measurement whose control is off, and says in `remarks` how it went. The last attempt is kept. */
export async function repeatUntilCalm<Result>(
  measure: () => Promise<Controlled<Result>>,
): Promise<Controlled<Result> & { remarks: string[] }> {
  const remarks: string[] = []
  for (let attempt = 1; ; attempt += 1) {
    const measured = await measure()
    const median = percentile(measured.control, 0.5)
    const isCalm = median >= controlBounds.atLeast && median <= controlBounds.atMost
    if (isCalm) return { ...measured, remarks }
    remarks.push(
      `Attempt ${attempt}: the control was off (${median.toFixed(2)} in the median), ` +
        (attempt < maxAttempts ? 'so the run was repeated.' : 'and the figures are doubtful.'),
    )
    if (attempt === maxAttempts) return { ...measured, remarks }
  }
}
