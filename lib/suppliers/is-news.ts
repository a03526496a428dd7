import type { Observation } from './observation.ts'

/** Whether something changed that was known before; what is merely learnt is no news. */
export const isNews = ({ changes, prices = [] }: Pick<Observation, 'changes' | 'prices'>): boolean =>
  prices.length > 0 || changes.some(({ from }) => from !== undefined)
