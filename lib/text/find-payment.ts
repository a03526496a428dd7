import { disguised } from './disguised.ts'
import { isNegated } from './negation.ts'
import { sentenceAt } from './sentence-at.ts'
import { firstWords, type TextHit } from './text-hit.ts'

const spaced = "[\\s._*'’-]{0,2}"

/** Routes on which money cannot be called back. Named among ordinary ones they are an option, not a demand. */
const untraceable = new RegExp(
  [
    disguised('westernunion', spaced),
    disguised('moneygram', spaced),
    disguised('ria money', spaced),
    '西联|速汇金',
  ].join('|'),
  'gu',
)
const ordinary =
  /(?<![a-z])(?:t ?\/ ?t|tt|l ?\/ ?c|d ?\/ ?[pa]|paypal|visa|master ?card|credit cards?|trade assurance|escrow|alipay|bank transfer|wire transfer|letter of credit|carta de cr[eé]dito|tarjeta|transferencia)(?![a-z])|信用证|信用卡|信保|电汇/u
const demanded =
  /\bonly (?:accept|by|via|through|western|money)|(?:union|gram) only|\binstead of|\bnot available|\bnot possible|\bdiscount|\bcheaper|\bsend (?:the )?(?:money|payment|deposit)|\bsolo (?:acept|por|western)|只(?:收|接受)|仅(?:收|接受)/u

const crypto =
  /(?<![a-z0-9])(?:usdt|u5dt|tether|bitcoins?|btc|ethereum|crypto ?currency|cryptocurrencies|crypto|criptomonedas?)(?![a-z0-9])|比特币|泰达币|虚拟货币|加密货币/gu
const paying =
  /\bpay|\baccept|\bsettle|\bdeposit|\btransfer|\bremit|\bpag[oau]|\bacept|支付|付款|收款|转账|汇款/u
const cryptoGoods =
  /^\s?(?:payment )?(?:machine|atm|terminal|miner|mining|coin|wallet|souvenir|logo|ledger|hardware|矿机|钱包)/u

/** An account that is not the company's, friends' money, or a way round the platform. */
const beneficiary = new RegExp(
  [
    '\\b(?:personal|private|individual) (?:bank )?(?:account|card)',
    '\\b(?:account|card) of (?:our|my|the) (?:boss|manager|owner|director|sales|accountant|friend|wife|husband|cousin|daughter|son|partner)',
    "\\b(?:boss|manager|owner|director|friend|wife|cousin)['’]?s? (?:personal |private |bank )?(?:account|card)\\b",
    'paypal[^.\\n]{0,25}(?:friends?\\b|family|f ?[&/] ?f)',
    '\\bfriends (?:and|&) family\\b',
    '\\b(?:pay|paid|payments?|paying|transfer|order|deal|transaction)\\b[^.\\n]{0,25}\\b(?:outside|off)(?: of)?(?: the)? (?:alibaba|platform|trade assurance|website|site)',
    '\\b(?:discount|% off|cheaper|lower price|better price|save)[^.\\n]{0,40}(?:bank transfer|wire transfer|direct payment|pay(?:ing|ment)? (?:us )?direct|directly to our|offline|outside (?:of )?(?:the )?(?:alibaba|platform))',
    '\\b(?:bank transfer|wire transfer|pay(?:ing|ment)? (?:us )?direct(?:ly)?|pay offline)[^.\\n]{0,40}(?:discount|% off|cheaper|lower price|better price)',
    '\\bbank discount\\b',
    '(?:个人|私人)(?:账户|账号|帐户|帐号|银行卡)|私下(?:付款|转账|交易|打款)|线下(?:付款|转账|交易|打款)|(?:绕过|脱离|平台外)(?:平台)?(?:付款|交易)',
    'cuenta (?:bancaria )?(?:personal|privada|particular)|pag(?:o|os|ar|ue) (?:por )?fuera de (?:la plataforma|alibaba)|amigos y familia',
  ].join('|'),
  'gu',
)

const around = (text: string, index: number, length: number, reach: number) =>
  text.slice(Math.max(0, index - reach), index + length + reach)

function* hits(
  text: string,
  pattern: RegExp,
  counts: (index: number, words: string) => boolean,
): Generator<TextHit> {
  for (const { index, 0: words } of text.matchAll(pattern))
    if (!isNegated(text, index) && counts(index, words)) yield { index, words }
}

/** Demands for money to an account that is not the company's, or round the platform, in text folded for search. */
export const beneficiaryHits = (text: string): Generator<TextHit> => hits(text, beneficiary, () => true)

/** Demands for money on a route where nobody can call it back, in text folded for search. */
export function* untraceableHits(text: string): Generator<TextHit> {
  yield* hits(text, untraceable, (index, words) => {
    const options = around(text, index, words.length, 80)
    const { before, after } = sentenceAt(text, { index, length: words.length, reach: 60 })
    return !ordinary.test(options) || demanded.test(`${before}${words}${after}`)
  })
  yield* hits(
    text,
    crypto,
    (index, words) =>
      paying.test(around(text, index, words.length, 40)) &&
      !cryptoGoods.test(text.slice(index + words.length, index + words.length + 30)),
  )
}

/** A demand to pay where nobody can call the money back, in text folded for search. */
export function findPayment(text: string): string | undefined {
  return firstWords(beneficiaryHits(text)) ?? firstWords(untraceableHits(text))
}
