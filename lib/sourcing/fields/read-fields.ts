import { currencyCodes } from '@/lib/core/currencies.ts'
import { parseDecimal } from '@/lib/core/parse-decimal.ts'
import { Decimal } from '../decimal.ts'
import { dayStart, type Day } from '../day.ts'
import type { Problem, ProblemCode } from './problem.ts'

export interface NumberLimits {
  /** Zero makes no sense here. */
  aboveZero?: true
  whole?: true
  /** Largest number that makes sense; {@link largestAmount} where none is named. */
  max?: number
}

/** More money than any order has: beyond it somebody leant on a key. */
const largestAmount = 1e12

/** Beyond it not every digit of a sum would be kept. */
const maxDigits = 15

/** Reads the fields of one document, each to its value or to `undefined` and a problem that names it. */
export interface FieldReader {
  problems: Problem[]
  report: (path: string, code: ProblemCode, values?: Problem['values']) => undefined
  /** A decimal number as typed, with a point: `1250.5`, `1,250.50`. */
  number: (path: string, text: string | undefined, limits?: NumberLimits) => Decimal | undefined
  currency: (path: string, code: string) => string | undefined
  day: (path: string, text: string | undefined) => Day | undefined
}

/** @example fieldReader().number('quantity', '0', { aboveZero: true }) // undefined, and problems is [{ path: 'quantity', code: 'zero' }] */
export function fieldReader(): FieldReader {
  const problems: Problem[] = []
  const report: FieldReader['report'] = (path, code, values) => {
    problems.push({ path, code, ...(values !== undefined && { values }) })
    return undefined
  }
  return {
    problems,
    report,
    number(path, text = '', limits = {}) {
      const read = readNumber(text.trim(), limits)
      if (typeof read !== 'string') return read
      return report(
        path,
        read,
        read === 'too-large' ? { max: String(limits.max ?? largestAmount) } : undefined,
      )
    },
    currency: (path, code) =>
      code === ''
        ? report(path, 'missing')
        : currencyCodes.has(code)
          ? code
          : report(path, 'unknown-currency'),
    day(path, text = '') {
      if (text === '') return report(path, 'missing')
      return dayStart(text) === undefined ? report(path, 'not-a-day') : text
    },
  }
}

function readNumber(
  text: string,
  { aboveZero, whole, max = largestAmount }: NumberLimits,
): Decimal | ProblemCode {
  if (text === '') return 'missing'
  const negative = /^[-−]/.test(text)
  const digits = negative ? text.slice(1).trimStart() : text
  if (/^[\d.,]{16,}$/.test(digits) && digits.replace(/\D/g, '').length > maxDigits) {
    return /^0*[.,]/.test(digits) ? 'too-precise' : 'too-large'
  }
  const parsed = parseDecimal(digits, { decimalMark: '.' })
  if (parsed === undefined) return 'not-a-number'
  if (negative && parsed !== 0) return 'negative'
  if (parsed > max) return 'too-large'
  if (aboveZero && parsed === 0) return 'zero'
  if (whole && !Number.isInteger(parsed)) return 'not-whole'
  return new Decimal(String(parsed))
}
