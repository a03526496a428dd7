/** Words of a legal form, by the form that they write. One site spells a limited company in many ways. */
const legalForms: Record<string, string> = {
  co: 'limited',
  company: 'limited',
  ltd: 'limited',
  ltda: 'limited',
  limited: 'limited',
  pte: 'limited',
  pvt: 'limited',
  private: 'limited',
  sdn: 'limited',
  bhd: 'limited',
  plc: 'limited',
  有限公司: 'limited',
  有限责任公司: 'limited',
  股份有限公司: 'limited',
  inc: 'incorporated',
  incorporated: 'incorporated',
  corp: 'incorporated',
  corporation: 'incorporated',
  llc: 'llc',
  gmbh: 'gmbh',
  ag: 'ag',
  sa: 'sa',
  srl: 'srl',
  spa: 'spa',
  bv: 'bv',
}

export interface CompanyName {
  /** Letters and digits without the legal form. */
  core: string
  /** Absent where the name does not state one, which proves nothing: pages shorten names. */
  form?: string
  /** The page cut it short. */
  cut: boolean
}

/**
 * A company name as it is compared: NFKC, case, punctuation and spellings of the legal form folded.
 *
 * @example foldCompanyName('Harbour Peak Metalware Co.,LTD') // { core: 'harbourpeakmetalware', form: 'limited', cut: false }
 */
export function foldCompanyName(name: string): CompanyName {
  const folded = name.normalize('NFKC').toLowerCase()
  const chinese = /(?:股份有限公司|有限责任公司|有限公司)$/u.exec(folded.trim())?.[0]
  const words = (chinese === undefined ? folded : folded.replace(chinese, ` ${chinese}`))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
  let form: string | undefined
  while (words.length > 1) {
    const last = legalForms[words.at(-1) ?? '']
    if (last === undefined) break
    form = last
    words.pop()
  }
  return { core: words.join(''), form, cut: /(?:…|\.{3})\s*$/u.test(folded) }
}

/** Whether two spellings may name one company: same core, and no two different legal forms. */
export function sameCompanyName(one: string, other: string): boolean {
  const a = foldCompanyName(one)
  const b = foldCompanyName(other)
  if (a.cut || b.cut) return a.cut ? b.core.startsWith(a.core) : a.core.startsWith(b.core)
  return a.core === b.core && (a.form === undefined || b.form === undefined || a.form === b.form)
}
