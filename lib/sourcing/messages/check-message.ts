import { claimHits } from '@/lib/text/find-claims.ts'
import { messengerHits } from '@/lib/text/find-contact.ts'
import { beneficiaryHits, untraceableHits } from '@/lib/text/find-payment.ts'
import type { TextHit } from '@/lib/text/text-hit.ts'
import { conceptHits } from './concept-rule.ts'
import { checkQuestions, type AskedQuestion } from './check-questions.ts'
import { findBeneficiaries } from './find-beneficiaries.ts'
import { findLookAlikes } from './find-look-alikes.ts'
import { isInAddition } from './in-addition.ts'
import { findingCodes, severities, severityOf, type FindingCode, type Severity } from './finding-codes.ts'
import { isWarning } from './is-warning.ts'
import { foldMessage, maxMessageLength, type TextRange } from './fold-message.ts'
import type { MessageContext } from './message-context.ts'
import { messageLanguage, type MessageLanguage } from './message-language.ts'
import { isExcused } from './excuses.ts'
import { frameHits } from './frame-hits.ts'
import { mentionsIn } from './mentions.ts'
import { conceptRules, frames, messageRules } from './message-rules.ts'
import { ruleHits } from './word-rule.ts'

/** One kind of warning sign in a message. */
export interface Finding {
  code: FindingCode
  severity: Severity
  /** The words that led to it, where they stand in the message, in order and apart; none for what is missing. */
  ranges: TextRange[]
  params: {
    /** The name that money is to go to. */
    beneficiary?: string
    /** An address, and what it looks like. */
    host?: string
    like?: string
    questions?: AskedQuestion[]
  }
}

export interface MessageCheck {
  /** The gravest first. */
  findings: Finding[]
  /** Absent where the message shows none of the languages that the rules know. */
  language?: MessageLanguage
  /** Beneficiaries as the message writes them. */
  beneficiaries: { name: string; matches?: boolean }[]
  questions: AskedQuestion[]
  /** Only the first {@link maxMessageLength} characters were read. */
  isCut: boolean
}

/** Most places of one finding that are told. */
const mostRanges = 20

type Found = TextHit & { code: FindingCode; params?: Finding['params']; severity?: Severity }

const personal = /account|card|账|帐|卡|cuenta/u
const paying = /pay|transfer|remit|send|deposit|wire|money|付|打|转|汇|款|pag|transf/u
const friends = /friend|famil|amigos|f ?[&/] ?f/u

function* scannerHits(words: string): Generator<Found> {
  for (const hit of untraceableHits(words)) yield { ...hit, code: 'payment-untraceable' }
  for (const hit of beneficiaryHits(words)) {
    // Goods may have an account book, and a shop a members' card.
    if (!paying.test(words.slice(Math.max(0, hit.index - 80), hit.index + 160))) continue
    if (/(?:\byour|\bsu) $|您的?$|不允许/u.test(words.slice(Math.max(0, hit.index - 12), hit.index))) continue
    yield {
      ...hit,
      code: friends.test(hit.words)
        ? 'payment-untraceable'
        : personal.test(hit.words)
          ? 'payment-personal'
          : 'payment-off-platform',
    }
  }
  for (const hit of messengerHits(words)) yield { ...hit, code: 'contact-elsewhere' }
  for (const hit of claimHits(words, 'urgency')) yield { ...hit, code: 'pressure' }
  for (const hit of claimHits(words, 'advance'))
    if (!/sample|样品|muestra/.test(words.slice(Math.max(0, hit.index - 80), hit.index + 160)))
      yield { ...hit, code: 'advance-in-full' }
}

/** What a message says of money, papers and manners, where nothing beside it makes that ordinary. */
function spokenHits(words: string, plain: string): Found[] {
  const mentions = mentionsIn(plain)
  const worded: Found[] = [
    ...scannerHits(words),
    ...messageRules.flatMap((rule) => codedHits(rule.code, ruleHits(words, rule))),
  ]
  const isWarned = ({ index }: Found) => isWarning(plain.slice(Math.max(0, index - 100), index + 120))
  return [
    ...worded.filter((hit) => !isWarned(hit)),
    ...conceptRules.flatMap((rule) => codedHits(rule.code, conceptHits(plain, rule))),
    ...frames.flatMap((frame) => codedHits(frame.code, frameHits(mentions, frame))),
  ].filter((hit) => !isExcused(mentions, hit, hit.code))
}

const codedHits = (code: FindingCode, hits: Iterable<TextHit>): Found[] =>
  Array.from(hits, (hit) => ({ ...hit, code }))

const letter = /[a-z\u00e0-\u024f]/

/** The length of a hit up to the end of the word that it breaks off in. */
function wholeLength(text: string, { index, words }: TextHit): number {
  let end = index + words.length
  while (
    end < text.length &&
    end - index < words.length + 20 &&
    letter.test(text.charAt(end - 1)) &&
    letter.test(text.charAt(end))
  )
    end += 1
  return end - index
}

/** Joins what overlaps; the first ones where there are too many. */
function apart(ranges: TextRange[]): TextRange[] {
  const joined: TextRange[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined.slice(0, mostRanges)
}

const byGravity = (one: Severity, other: Severity) => severities.indexOf(one) - severities.indexOf(other)

/**
 * What a supplier's message says that has been a warning sign before, each with the words that led to it. Nothing
 * found is no proof of anything. Total: any text has an answer, in linear time.
 */
export function checkMessage(
  message: string,
  { names = [], hosts = [], asked }: MessageContext,
): MessageCheck {
  const { text, words, plain, rangeOf } = foldMessage(message)
  const original = ({ index, words: { length } }: TextHit) => {
    const { start, end } = rangeOf(index, length)
    return message.slice(start, end)
  }
  const beneficiaries = findBeneficiaries(text, names)
  const questions = asked === undefined ? [] : checkQuestions(words, asked)
  const unanswered = questions.filter(({ answer }) => answer === 'unanswered')
  const found: Found[] = [
    ...spokenHits(words, plain),
    ...beneficiaries
      .filter(({ matches }) => matches === false)
      .map((hit): Found => {
        const told = { ...hit, code: 'beneficiary-mismatch', params: { beneficiary: original(hit) } } as const
        // As in the payment plan: an affiliate's account is a question, a person's is a danger.
        return hit.isCompany ? { ...told, severity: 'warning' } : told
      }),
    ...findLookAlikes(text, { known: hosts, written: original }).map(
      ({ host, like, ...hit }) => ({ ...hit, code: 'look-alike-address', params: { host, like } }) as const,
    ),
  ]
  const findings = findingCodes.flatMap((code): Finding[] => {
    if (code === 'unanswered')
      return unanswered.length === 0
        ? []
        : [{ code, severity: severityOf[code], ranges: [], params: { questions: unanswered } }]
    const hits = found.filter(
      (hit) =>
        hit.code === code &&
        (code !== 'contact-elsewhere' ||
          !isInAddition(words.slice(Math.max(0, hit.index - 120), hit.index + 160))),
    )
    if (hits.length === 0) return []
    const ranges = apart(hits.map((hit) => rangeOf(hit.index, wholeLength(words, hit))))
    const [gravest] = hits.map(({ severity }) => severity ?? severityOf[code]).toSorted(byGravity)
    return [{ code, severity: gravest ?? severityOf[code], ranges, params: hits[0]?.params ?? {} }]
  })
  const language = messageLanguage(text)
  return {
    findings: findings.toSorted((a, b) => byGravity(a.severity, b.severity)),
    ...(language !== undefined && { language }),
    beneficiaries: beneficiaries.map((hit) => ({
      name: original(hit),
      ...(hit.matches !== undefined && { matches: hit.matches }),
    })),
    questions,
    isCut: message.length > maxMessageLength,
  }
}
