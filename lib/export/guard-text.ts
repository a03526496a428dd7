/** After white space too, visible or not, and in full width: no two spreadsheets agree on what starts a formula. */
const startsFormula = /^(?:[\t\r\n]|[\s\u200B-\u200D\u2060\uFEFF]*[=+\-@＝＋－＠])/u

/** A number that a spreadsheet gives back as it was: no leading zero or plus, and no more digits than it can hold. */
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{0,6}[1-9])?$/
const mostDigits = 15

const isPlainNumber = (text: string) =>
  plainNumber.test(text) && text !== '-0' && text.replace(/\D/g, '').length <= mostDigits

/** Only digits and what may stand in a number, an amount, a date, a time or a fraction: `00123`, `1/2`, `5 %`. */
const looksLikeNumber = /^(?=[^\p{Nd}]*\p{Nd})[\p{Nd}\p{Sc}\s.,:;/%'’()+-]+$/u

/** A month of English, in full or short. */
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** What else is read as a truth value, a power, a time or a date: `TRUE`, `1E5`, `10:30 pm`, `Mar 5`. */
const readAsValue = new RegExp(
  `^(?:true|false|[+-]?[\\d.,]+e[+-]?\\d+|[\\d:.]+ ?[ap]m?|[\\d\\s.,/-]*${month}[\\d\\s.,/-]*|[\\d-]+t[\\d:.]+z?)$`,
  'i',
)
const longestValue = 60

function isReadAsValue(text: string): boolean {
  const trimmed = text.trim()
  return trimmed.length <= longestValue && readAsValue.test(trimmed)
}

const isAtRisk = (text: string) =>
  !isPlainNumber(text) && (startsFormula.test(text) || looksLikeNumber.test(text) || isReadAsValue(text))

/**
 * Text that no spreadsheet runs as a formula or turns into another value. What could be either gets an apostrophe in
 * front, and so does what already starts with one, so that {@link unguardText} undoes it exactly. NUL is dropped:
 * LibreOffice drops it too, and would find the formula behind it.
 *
 * @example guardText('=1+1') // "'=1+1"
 * @example guardText('00123') // "'00123"
 * @example guardText('-5.25') // '-5.25'
 */
export function guardText(text: string): string {
  const clean = text.replaceAll('\0', '')
  return clean.startsWith("'") || isAtRisk(clean) ? `'${clean}` : clean
}

/**
 * The text that was guarded; any other text as it is.
 *
 * @example unguardText("'=1+1") // '=1+1'
 * @example unguardText("'quoted'") // "'quoted'"
 */
export function unguardText(text: string): string {
  if (!text.startsWith("'")) return text
  const bare = text.slice(1)
  return bare.startsWith("'") || isAtRisk(bare) ? bare : text
}
