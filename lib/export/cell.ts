import type { Range } from '@/lib/core/range.ts'
import { guardText } from './guard-text.ts'

/** What a cell of a workbook holds; a date is a whole day in UTC. */
export type SheetValue = string | number | Date

/** How a value becomes the text of a cell in a file of text, and the value of a cell in a workbook. */
interface CellWriter<Value> {
  text(value: Value): string
  sheet(value: Value): SheetValue
}

/**
 * An exact number is a number; anything else keeps both ends and is text. The dash is long, because spreadsheets
 * take `1-2` for a date.
 */
function rangeValue({ min, max }: Range): string | number {
  if (min === max) return min ?? ''
  if (min === undefined) return `≤${max}`
  return max === undefined ? `≥${min}` : `${min}–${max}`
}

const dayText = (at: number) => new Date(at).toISOString().slice(0, 10)
const yesOrNo = (value: boolean) => (value ? 'yes' : 'no')

const finiteNumber = (value: number) => (Number.isFinite(value) ? value : '')

const text: CellWriter<string> = { text: guardText, sheet: (value) => value }

/** Nobody calls these with an unknown value: that is an empty cell. */
export const cellTypes = {
  text,

  /** Ids stay text: the mark keeps a spreadsheet from reading digits as a number, and our import takes it off. */
  id: { text: (id: string) => `id:${id}`, sheet: (id: string) => id },

  number: { text: (value: number) => String(finiteNumber(value)), sheet: finiteNumber },

  range: { text: (value: Range) => String(rangeValue(value)), sheet: rangeValue },

  'yes-no': { text: yesOrNo, sheet: yesOrNo },

  /** The day in UTC of a moment in milliseconds since the epoch, e.g. `2026-11-21`. */
  day: { text: dayText, sheet: (at: number) => new Date(dayText(at)) },

  /** A day as ISO 8601, as the buyer chose it, e.g. `2026-11-21`. */
  date: { text: (day: string) => day, sheet: (day: string) => new Date(day) },
} as const

export type CellType = keyof typeof cellTypes
export type CellValue<Type extends CellType> = Parameters<(typeof cellTypes)[Type]['text']>[0]
