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

const rowsAPiece = 250
const millisecondsADay = 86_400_000
/** Days from the first day of spreadsheets to the epoch. */
const daysToEpoch = 25_569

/** @example columnLetters(27) // 'AB' */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last
}

const textCell = (text: string, style: number) =>
  `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text.slice(0, longestText))}</t></is></c>`

function cellXml(value: SheetValue | undefined): string {
  if (value === undefined || value === '') return '<c/>'
  if (typeof value === 'number') return `<c><v>${value}</v></c>`
  if (typeof value === 'string') return textCell(value, cellStyles.text)
  return `<c s="${cellStyles.day}"><v>${value.getTime() / millisecondsADay + daysToEpoch}</v></c>`
}

const frozenHead =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

/** The XML of a sheet, piece by piece: typed cells, a head that stays in sight, a filter. No cell is a formula. */
export function* sheetXml({ head, lines }: Sheet): Generator<string, void> {
  yield `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${frozenHead}<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="${head.length}" width="18" customWidth="1"/></cols><sheetData><row>${head.map((name) => textCell(name, cellStyles.head)).join('')}</row>`
  for (let start = 0; start < lines.length; start += rowsAPiece) {
    let piece = ''
    for (let index = start; index < Math.min(lines.length, start + rowsAPiece); index += 1) {
      piece += `<row>${(lines.at(index) ?? []).map(cellXml).join('')}</row>`
    }
    yield piece
  }
  yield `</sheetData><autoFilter ref="A1:${columnLetters(head.length - 1)}${lines.length + 1}"/></worksheet>`
}
