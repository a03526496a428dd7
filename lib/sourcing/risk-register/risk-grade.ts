import { levels, type Level } from './risk-kinds.ts'

/**
 * How grave a risk is, from how likely it is and how much it would hurt: both high or one of them high and the other
 * medium is high, both low or one of them low and the other medium is low. `undefined` where one is not said.
 */
export function riskGrade({ likelihood, effect }: { likelihood?: Level; effect?: Level }): Level | undefined {
  if (likelihood === undefined || effect === undefined) return undefined
  const sum = levels.indexOf(likelihood) + levels.indexOf(effect)
  return sum <= 1 ? 'low' : sum === 2 ? 'medium' : 'high'
}
