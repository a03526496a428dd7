import { isChange } from './is-change.ts'
import type { Observation } from './observation.ts'

/** Whether something changed that was known before; what is merely learnt is no news. */
export const isNews = ({
  changes,
  was,
  prices = [],
}: Pick<Observation, 'changes' | 'was' | 'prices'>): boolean =>
  prices.length > 0 || changes.some((change) => isChange(change, was))
