/** What a repository takes from outside, so that tests can fix it. */
export interface RepositoryContext {
  /** Now, in milliseconds since the epoch. */
  clock: () => number
  newId: () => string
}
