import type { TextHit } from '@/lib/text/text-hit.ts'
import { severityOf, type FindingCode } from './finding-codes.ts'
import { ideaIn, type Idea, type Mentions } from './mentions.ts'

/** What, in the same sentence, makes the words of a finding ordinary, whatever rule they were found by. */
const excuses: Partial<Record<FindingCode, readonly Idea[]>> = {
  'payment-untraceable': ['warns', 'goods', 'companyOnly'],
  'payment-personal': ['warns', 'companyOnly'],
  'payment-off-platform': ['orderPage', 'goodsDirect'],
  'beneficiary-changed': ['warns', 'unchanged', 'companyOnly'],
  'credentials-asked': ['warns', 'ownSecret'],
  'fee-demanded': ['unchanged'],
  'checks-refused': ['insists', 'otherDay'],
  'early-release': ['paperReceived', 'youDecide'],
  'contact-elsewhere': ['staysHere'],
}

/** Not money but drawings go to the colleague: only what stands in the same sentence tells. */
const besides: Partial<Record<FindingCode, Idea>> = { 'payment-personal': 'otherThing' }

/** Routes that a supplier may name in order to decline them. */
const declinable: readonly FindingCode[] = ['payment-untraceable', 'payment-personal']

/** Most characters between a route and the words that decline it. */
const declineReach = 50
const turn = /\b(?:only|but|instead|better|solo|pero|sino|mejor)\b|只|仅|但|改/

/** "Western Union we do not accept", "we accept no cash or crypto"; not "no cards, only Western Union". */
function isDeclined(mentions: Mentions, { index, words: { length } }: TextHit): boolean {
  const { from, to } = mentions.passage(index, 0)
  const end = index + length
  const near = { from: Math.max(from, index - declineReach), to: Math.min(to, end + declineReach) }
  const behind = { from: end, to: near.to }
  return [
    ideaIn(mentions, '±declines', near),
    ideaIn(mentions, '±declines', behind),
    ideaIn(mentions, '±unfit', behind),
  ].some((told) => {
    if (told === undefined) return false
    const between = told.index < index ? [told.end, index] : [end, told.index]
    return !turn.test(mentions.text.slice(...between))
  })
}

/**
 * Whether what a rule found is warned of, declined or confirmed there, so that it asks for nothing. A grave word about
 * an honest supplier does more harm than a miss, so what is critical is also excused by the sentences beside it.
 */
export function isExcused(mentions: Mentions, hit: TextHit, code: FindingCode): boolean {
  const passage = mentions.passage(hit.index, severityOf[code] === 'critical' ? 1 : 0)
  const besideMoney = besides[code]
  return (
    (besideMoney !== undefined &&
      ideaIn(mentions, besideMoney, mentions.passage(hit.index, 0)) !== undefined) ||
    (excuses[code] ?? []).some((idea) => ideaIn(mentions, idea, passage) !== undefined) ||
    (declinable.includes(code) && isDeclined(mentions, hit))
  )
}
