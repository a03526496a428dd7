import type { PlanMember } from './plan-tool-props.ts'

/** Most that stand side by side. */
export const mostCompared = 6

/** Those that the link names, else the first of the list that are still in the race. */
export function comparedMembers(
  members: readonly PlanMember[],
  records: readonly string[] | undefined,
): PlanMember[] {
  const named = members.filter(({ id }) => records?.includes(id))
  const meant = named.length > 0 ? named : members.filter(({ entry }) => entry?.status !== 'rejected')
  return meant.slice(0, mostCompared)
}
