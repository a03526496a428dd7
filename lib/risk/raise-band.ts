import type { Band, Flag } from '@/lib/core/assessment.ts'

/** So many warnings weigh as much as a critical flag: patterns say little alone and much together. */
const manyWarnings = 3

/** The band with the flags taken in, and the ids of those that lifted it. Info never moves it. */
export function raiseBand(band: Band, flags: Flag[]): { band: Band; raisedBy: string[] } {
  const idsOf = (severity: Flag['severity']) =>
    flags.filter((flag) => flag.severity === severity).map(({ id }) => id)
  const critical = idsOf('critical')
  const warnings = idsOf('warning')
  if (band === 'high') return { band, raisedBy: [] }
  if (critical.length > 0) return { band: 'high', raisedBy: critical }
  if (warnings.length >= manyWarnings) return { band: 'high', raisedBy: warnings }
  if (warnings.length > 0 && band === 'low') return { band: 'medium', raisedBy: warnings }
  return { band, raisedBy: [] }
}
