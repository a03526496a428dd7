import type { SheetValue } from './cell.ts'
import { xmlText } from './xml-text.ts'

/** A sheet of a workbook: its head and its lines, each as long as the head. */
export interface Sheet {
  name: string
  head: readonly string[]
  lines: readonly (readonly (SheetValue | undefined)[])[] | Lines
}

/** Lines that are made when they are written. */
export interface Lines {
  length: number
  at: (index: number) => readonly (SheetValue | undefined)[]
}

/** Styles of the workbook, by their place in its style sheet. */
export const cellStyles = { head: 1, day: 2, text: 3 } as const

/** Excel calls a workbook with a longer text broken. */
const longestText = 32_767

const rowsAPiece = 100
const millisecondsADay = 86_400_000
/** Days from the first day of spreadsheets to the epoch. */
const daysToEpoch = 25_569

/** @example columnLetters(27) // 'AB' */
function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

const textCell = (place: string, text: string, style: number) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, longestText))}</t></is></c>`

function cellXml(value: SheetValue | undefined, place: string): string {
  if (value === undefined || value === '') return ''
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
  if (typeof value === 'string') return textCell(place, value, cellStyles.text)
  const days = value.getTime() / millisecondsADay + daysToEpoch
  return `<c r="${place}" s="${cellStyles.day}"><v>${days}</v></c>`
}

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

const opening = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${frozenHead}<sheetFormatPr defaultRowHeight="15"/>`

/** The XML of a sheet, piece by piece: typed cells, a head that stays in sight, a filter. No cell is a formula. */
export function* sheetXml({ head, lines }: Sheet): Generator<string, void> {
  const letters = head.map((_, index) => columnLetters(index))
  const place = (column: number, row: number) => `${letters[column]}${row}`
  const titles = head.map((name, column) => textCell(place(column, 1), name, cellStyles.head))
  yield `${opening}<cols><col min="1" max="${head.length}" width="18" customWidth="1"/></cols><sheetData><row r="1">${titles.join('')}</row>`
  for (let start = 0; start < lines.length; start += rowsAPiece) {
    let piece = ''
    for (let index = start; index < Math.min(lines.length, start + rowsAPiece); index += 1) {
      const row = index + 2
      const cells = (lines.at(index) ?? []).map((value, column) => cellXml(value, place(column, row)))
      piece += `<row r="${row}">${cells.join('')}</row>`
    }
    yield piece
  }
  yield `</sheetData><autoFilter ref="A1:${place(head.length - 1, lines.length + 1)}"/></worksheet>`
}
