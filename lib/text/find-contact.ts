import { disguised } from './disguised.ts'
import { endsWithCue, type Cue } from './ends-with-cue.ts'
import { isNegated } from './negation.ts'
import { isOwnHost } from './own-hosts.ts'
import { firstWords, type TextHit } from './text-hit.ts'

const spaced = "[\\s._*'’-]{0,2}"

/** Messengers, disguised or not; the short ones only where an account follows. */
const messenger = new RegExp(
  [
    disguised('whatsapp', spaced),
    disguised('whatapp', spaced),
    disguised('wechat'),
    disguised('weixin'),
    disguised('telegram'),
    disguised('viber'),
    disguised('skype'),
    disguised('kakaotalk'),
    '(?<![a-z0-9])we chat(?= ?(?:id|no|number|:))',
    '(?<![a-z0-9])wa\\.me/',
    '(?<![a-z0-9])(?:qq|line|signal|wa|ws)(?= ?(?:id|no|number)?\\.?:? ?\\+?\\d{5})',
    '微信|薇信|徽信|威信号|扣扣|企鹅号|v信|vx(?=[:：号])',
  ].join('|'),
  'gu',
)

/** An account or a number right behind the name of a messenger. */
const account = /^[\s:：/,&a-z()号]{0,24}(?:\+?\d[\d\s-]{5,}|[:：]\s?[a-z0-9_+-]{4,})/u

/** What asks to be contacted, before the name of a messenger. */
const asksBefore: Cue = {
  words:
    /\bcontact|\breach|\badd (?:us|me|my|our|on|by)|\b(?:message|text|chat|talk|call|write|speak)(?: to| with)? (?:us|me)?|\bour|\bmy|\binquir|\bsend (?:us|me|your)|\bquot|\bfind (?:us|me)|\bcont[aá]ct|\bescr[ií]b|\bll[aá]m|\bagr[eé]g|\bpor|联系|咨询|添加|加|扫/gu,
  reach: 30,
  stops: '.\n。',
}
const asksAfter = /^[^.\n。]{0,20}(?:\bavailable|\bwelcome|\bonline|\b24|\bdisponible|联系|咨询)/u

/** Watches and phones show messages of messengers: that is a feature, not an invitation. */
const feature =
  /notif|remind|\bpush|\bsync|incoming|\balert|bluetooth|\bwatch|\bapps?\b|\bsticker|\bphone holder|通知|提醒|推送|手表/u

const mailAddress =
  /(?<![a-z0-9._+-])[a-z0-9][a-z0-9._+-]{0,40}@([a-z0-9-]{1,40}(?:\.[a-z0-9-]{1,20})?\.[a-z]{2,10})(?![a-z0-9])/gu
const hiddenMailAddress =
  /(?<![a-z0-9._-])[a-z0-9][a-z0-9._-]{1,40}\s?(?:[([{]\s?at\s?[)\]}]|@)\s?(?:gmail|hotmail|outlook|yahoo|163|126|qq|foxmail)(?![a-z0-9])/gu
const webAddress =
  /(?:https?:\/\/|(?<![a-z0-9.])www\.)([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.[a-z]{2,10})(?![a-z0-9-])/gu
const bareHost = /(?<![@a-z0-9.\-/])([a-z0-9][a-z0-9-]{2,40}\.(?:com|net|cn|shop|vip|top))(?![a-z0-9-])/gu
const phoneAfterCue =
  /(?<![a-z])(?:tel|telephone|phone|mobile|mob|cell|call us|call|hotline|tel[eé]fono|m[oó]vil|celular|电话|手机|座机)\s?(?:no\.?|number|at|on)?\s?[:：]\s?(\+?[\d(][\d\s().-]{6,20}\d)/gu
const internationalPhone = /(?<![\d.,/±+])(\+\d[\d\s().-]{8,18}\d)/gu
const chineseMobile = /(?<![\da-z.,-])(1[3-9]\d{9})(?![\da-z.,-])/gu

/** Shops, video sites, authorities and standards that descriptions name without inviting anybody there. */
const harmlessHost =
  /(?:^|\.)(?:amazon|ebay|walmart|etsy|shopify|youtube|youtu|youku|vimeo|google|facebook|w3|schema|paypal|klarna|afterpay)\.|\.(?:gov|edu)(?:\.[a-z]{2})?$/u
const partNumber = /(?:model|item|sku|art|part|code|no|ref|型号|编号)[.:#\s：]{0,3}$/u

const digitsIn = (text: string) => text.replace(/\D/g, '').length

/** Invitations to a messenger, in text folded for search. */
export function* messengerHits(text: string): Generator<TextHit> {
  for (const match of text.matchAll(messenger)) {
    const { index } = match
    const end = index + match[0].length
    const before = text.slice(Math.max(0, index - 50), index)
    const after = text.slice(end, end + 50)
    if (isNegated(text, index)) continue
    const reached = account.exec(after)
    if (reached !== null) yield { index, words: match[0] + reached[0] }
    else if (feature.test(before) || feature.test(after)) continue
    else if (endsWithCue(before, asksBefore) || asksAfter.test(after)) yield { index, words: match[0] }
  }
}

function findAddress(text: string): string | undefined {
  for (const pattern of [mailAddress, hiddenMailAddress, webAddress, bareHost])
    for (const { 0: words, 1: host = '' } of text.matchAll(pattern))
      if (!isOwnHost(host) && !harmlessHost.test(host)) return words
  return undefined
}

function findPhone(text: string): string | undefined {
  for (const [pattern, digits] of [
    [phoneAfterCue, 8],
    [internationalPhone, 10],
    [chineseMobile, 11],
  ] as const)
    for (const { index, 0: words, 1: number = '' } of text.matchAll(pattern))
      if (
        digitsIn(number) >= digits &&
        digitsIn(number) <= 15 &&
        !partNumber.test(text.slice(Math.max(0, index - 12), index))
      )
        return words
  return undefined
}

/** An invitation to talk elsewhere than on the site, in text folded for search. */
export function findContact(text: string): string | undefined {
  return firstWords(messengerHits(text)) ?? findAddress(text) ?? findPhone(text)
}
