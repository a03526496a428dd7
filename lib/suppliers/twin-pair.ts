/** Two supplier ids in the one order in which a pair is kept. */
export const twinPair = (one: string, other: string): [string, string] =>
  one < other ? [one, other] : [other, one]

/** The id of what the buyer said of a pair. */
export const twinId = ([one, other]: readonly [string, string]): string => `${one} ${other}`
