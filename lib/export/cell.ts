import type { Range } from '@/lib/core/range.ts'
import { guardFormula } from './guard-formula.ts'

/** How a value becomes the text of a cell. Nobody calls these with an unknown value: that is an empty cell. */
export const cellTypes = {
  text: guardFormula,

  /** Ids stay text: the mark keeps a spreadsheet from reading digits as a number, and our import takes it off. */
  id: (id: string) => `id:${id}`,

  number: (value: number) => (Number.isFinite(value) ? String(value) : ''),

  /**
   * An exact number is a number; anything else keeps both ends and is text. The dash is long, because spreadsheets
   * take `1-2` for a date.
   */
  range({ min, max }: Range): string {
    if (min === max) return min === undefined ? '' : String(min)
    if (min === undefined) return `≤${max}`
    return max === undefined ? `≥${min}` : `${min}–${max}`
  },

  'yes-no': (value: boolean) => (value ? 'yes' : 'no'),

  /** The day in UTC of a moment in milliseconds since the epoch, e.g. `2026-11-21`. */
  day: (at: number) => new Date(at).toISOString().slice(0, 10),
} as const

export type CellType = keyof typeof cellTypes
export type CellValue<Type extends CellType> = Parameters<(typeof cellTypes)[Type]>[0]
