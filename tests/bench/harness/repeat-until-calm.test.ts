import { expect, it } from 'vitest'
import { repeatUntilCalm } from './repeat-until-calm.ts'

/** A measurement whose control comes out as told, attempt by attempt. */
function measurement(...medians: number[]) {
  let attempt = 0
  return async () => {
    const median = medians[attempt] ?? Number.NaN
    attempt += 1
    return { result: attempt, control: [median, median, median] }
  }
}

it.each([
  { medians: [1.02], kept: 1, remarks: 0 },
  { medians: [1.3, 0.95], kept: 2, remarks: 1 },
  { medians: [0.8, 1.2, 1.5, 1], kept: 3, remarks: 3 },
])('keeps attempt $kept of controls $medians', async ({ medians, kept, remarks }) => {
  const outcome = await repeatUntilCalm(measurement(...medians))
  expect(outcome.result).toBe(kept)
  expect(outcome.remarks).toHaveLength(remarks)
})
