/** Most characters of one text that are searched. */
const maxLength = 100_000

/** Letters of other scripts that look like Latin ones; words are disguised with them. */
const lookAlikes: Record<string, string> = {
  а: 'a',
  ɑ: 'a',
  α: 'a',
  с: 'c',
  е: 'e',
  ҽ: 'e',
  ε: 'e',
  һ: 'h',
  і: 'i',
  ι: 'i',
  ӏ: 'l',
  м: 'm',
  о: 'o',
  ο: 'o',
  р: 'p',
  ρ: 'p',
  ѕ: 's',
  т: 't',
  τ: 't',
  ԝ: 'w',
  ω: 'w',
  х: 'x',
  у: 'y',
}

const lookAlike = new RegExp(`[${Object.keys(lookAlikes).join('')}]`, 'gu')

/** Look-alikes of Latin letters folded in words that also have Latin letters; as long as before. */
export function foldLookAlikes(text: string): string {
  if (text.search(lookAlike) === -1) return text
  return text.replace(/[\p{L}\p{N}]+/gu, (word) =>
    /[a-z]/.test(word) ? word.replace(lookAlike, (letter) => lookAlikes[letter] ?? letter) : word,
  )
}

/**
 * Text as it is searched: NFKC, lower case, invisible characters dropped, look-alikes of Latin letters folded where
 * the word also has Latin letters (real Cyrillic and Greek words stay).
 *
 * @example foldForSearch('Ｗhаts\u200bApp') // 'whatsapp'
 */
export function foldForSearch(text: string): string {
  return foldLookAlikes(
    text
      .slice(0, maxLength)
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, ''),
  )
}
