/** Nothing to fold, which is nearly every number of a page. */
const plain = /^[ -~]*$/

/**
 * A text with its numbers written as Latin pages write them: Arabic, Indian, Thai and full-width digits and signs, without
 * direction marks. No-break spaces between the groups of one number go, others become spaces.
 *
 * @example foldNumber('‏١٬٢٣٤٫٥ ساعة') // '1234.5 ساعة'
 * @example foldNumber('１４年') // '14年'
 * @example foldNumber('12\u202f500 pièces') // '12500 pièces'
 */
export function foldNumber(text: string): string {
  if (plain.test(text)) return text
  return text
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹०-९๐-๙]/g, digitOf)
    .replace(/(?<=\d)[٬](?=\d)/g, '')
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replaceAll('٪', '%')
    .replaceAll('￥', '¥')
    .replace(/(?<=\d)[\u00a0\u2009\u202f](?=\d{3}(?!\d))/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
}

/** The zeros of these scripts stand at multiples of sixteen, only the Devanagari one six further. */
const digitOf = (digit: string) => {
  const code = digit.charCodeAt(0)
  return String((code >= 0x966 && code <= 0x96f ? code - 6 : code) & 15)
}
