import { severities, type Flag } from './assessment.ts'

/** Critical flags, then warnings, then the rest; those of one severity stay as they were. */
export function gravestFirst(flags: readonly Flag[]): Flag[] {
  return flags.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
