import { foldCompanyName, sameCompanyName } from '@/lib/text/company-name.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'

const label =
  /(?:(?<![a-z])(?:(?:beneficiary|account holder|payee|account|a\/c)(?:['’]s)? ?name|beneficiary|payee|account holder|beneficiario|titular(?: de la cuenta)?|nombre de la cuenta)|收款人|收款单位|收款公司|受益人|户名|账户名称?|帐户名称?) ?: ?([^\n]{2,120})/gu

/** Words that no name begins with: the details stand elsewhere. */
const elsewhere =
  /^(?:see|same|as|our|the|is|please|will|in|on|attached|below|above|refer|见|如|同|与|ver|la misma|el mismo|seg[uú]n)(?![a-z])/u

/** What follows the name on the same line of bank details. */
const rest =
  /[,;，；。]?\s?(?:(?<![a-z])(?:bank|account|a\/c|acc|swift|iban|banco|cuenta|address|currency)(?![a-z])|账号|帐号|开户|银行|地址)|[;；，。]|\.\s|,(?! ?(?:ltd|limited|inc|llc|co))/u

/** A name that money is to be sent to, as bank details write it. */
export interface NamedBeneficiary extends TextHit {
  /** Whether it is one of the names that the supplier is known by; unknown where no known name is in its script. */
  matches?: boolean
  /** It has a legal form, so it is a company's. */
  isCompany: boolean
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/** Most beneficiaries of one message that are looked at. */
const most = 20

/**
 * The beneficiaries that a folded message names, compared with the names of the supplier.
 *
 * @example findBeneficiaries('beneficiary: li na', ['Harbour Peak Co., Ltd.']) // [{ index: 13, words: 'li na', matches: false, isCompany: false }]
 */
export function findBeneficiaries(text: string, names: readonly string[]): NamedBeneficiary[] {
  const found: NamedBeneficiary[] = []
  for (const { index, 0: line, 1: tail = '' } of text.matchAll(label)) {
    const cut = rest.exec(tail)
    const words = (cut === null ? tail : tail.slice(0, cut.index)).trim()
    if (words.length < 2 || !/\p{L}/u.test(words) || elsewhere.test(words)) continue
    const comparable = names.filter((name) => isHan(name) === isHan(words))
    found.push({
      index: index + line.length - tail.length + tail.indexOf(words),
      words,
      ...(comparable.length > 0 && { matches: comparable.some((name) => sameCompanyName(name, words)) }),
      isCompany: foldCompanyName(words).form !== undefined,
    })
    if (found.length === most) break
  }
  return found
}
