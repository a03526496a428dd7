import type { Flag } from '@/lib/core/assessment.ts'
import type { Evidence } from './evidence.ts'
import { flagIds } from './flag-ids.ts'
import type { FlagRule } from './flags/flag-rule.ts'

const gravity = { critical: 0, warning: 1, info: 2 } as const

/**
 * The flags that the evidence raises, gravest first, and the ids of all that stay unchecked: those whose inputs were
 * not seen, and those that are not among the rules.
 */
export function raiseFlags(
  evidence: Evidence,
  rules: readonly FlagRule[],
): { flags: Flag[]; notChecked: string[] } {
  const flags: Flag[] = []
  const checked = new Set<string>()
  for (const { id, code, severity, question, check } of rules) {
    const outcome = check(evidence)
    if (outcome === 'not-checked') continue
    checked.add(id)
    if (outcome !== 'clear') flags.push({ id, code, severity, question, params: {}, facts: [], ...outcome })
  }
  return {
    flags: flags.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]),
    notChecked: flagIds.filter((id) => !checked.has(id)),
  }
}
