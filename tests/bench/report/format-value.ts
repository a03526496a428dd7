import type { Unit } from '../subject.ts'

const suffixes: Record<Unit, string> = {
  ms: ' ms',
  µs: ' µs',
  KB: ' KB',
  MB: ' MB',
  '×': ' ×',
  count: '',
  power: '',
  score: '',
}

/** A number with three significant digits. @example formatNumber(1234.5) // '1,230' */
export function formatNumber(value: number): string {
  return value.toLocaleString('en-US', { maximumSignificantDigits: 3 })
}

/** @example formatValue(0.1234, 'ms') // '0.123 ms' */
export function formatValue(value: number, unit: Unit): string {
  return `${formatNumber(value)}${suffixes[unit]}`
}
