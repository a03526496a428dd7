import type { Figure } from '../subject.ts'
import type { Target } from '../targets.ts'
import { formatNumber, formatValue } from './format-value.ts'

/** @example targetText({ at: 'p95', atMost: 150 }, 'ms') // '≤ 150 ms (p95)' */
export function targetText({ at, atMost, atLeast }: Target, unit: Figure['unit']): string {
  const bounds =
    atLeast === undefined
      ? `≤ ${formatValue(atMost, unit)}`
      : `${formatNumber(atLeast)} to ${formatValue(atMost, unit)}`
  return `${bounds} (${at})`
}

export function isMet(figure: Figure, { at, atMost, atLeast = Number.NEGATIVE_INFINITY }: Target): boolean {
  return figure[at] <= atMost && figure[at] >= atLeast
}
