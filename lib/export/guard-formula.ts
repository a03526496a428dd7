/** After white space too, visible or not, and in full width: no two spreadsheets agree on what starts a formula. */
const startsFormula = /^(?:[\t\r\n]|[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠])/u

/** A number that means itself; a leading plus does not, because spreadsheets drop it from phone numbers. */
const plainNumber = /^-?\d+(?:\.\d+)?$/

/**
 * Text that no spreadsheet runs as a formula. What could be one gets an apostrophe in front, and so does what already
 * starts with one, so that taking one off undoes it exactly. NUL is dropped: LibreOffice drops it too, and would find
 * the formula behind it.
 *
 * @example guardFormula('=1+1') // "'=1+1"
 * @example guardFormula('-5.25') // '-5.25'
 */
export function guardFormula(text: string): string {
  const clean = text.replaceAll('\0', '')
  const isRisky = startsFormula.test(clean) && !plainNumber.test(clean)
  return isRisky || clean.startsWith("'") ? `'${clean}` : clean
}
