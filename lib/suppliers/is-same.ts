/** Whether two JSON values with their keys in the same order are equal, as all that one reader states are. */
export const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
