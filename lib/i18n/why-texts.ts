import type { Assessment } from '@/lib/core/assessment.ts'
import { gravestFirst } from '@/lib/core/gravest-first.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { WhyTexts } from '@/lib/core/why-texts.ts'
import type { BackgroundTexts } from './background-texts.ts'
import { flagTexts } from './flag-texts.ts'
import { languages } from './languages.ts'
import { nextHint } from './next-hint.ts'
import { raisedLine } from './raised-line.ts'
import { reasonSentence } from './reason-sentence.ts'
import { scoreLine } from './score-line.ts'
import { reasonLine, withSource } from './source-line.ts'

/** The card answers "why" at a glance; the panel has the rest. */
const topReasons = 4
const topFlags = 4

interface Explained {
  assessment: Assessment
  /** The facts that it was assessed from, for where and when each reason was seen. */
  facts: RecordedFacts
  /** Milliseconds since the epoch. */
  now: number
}

/** Every sentence of the card that explains a badge on the page. */
export function whyTexts(
  { assessment, facts, now }: Explained,
  texts: BackgroundTexts,
): Omit<WhyTexts, 'style'> {
  const { language, t, formats } = texts
  const { band, score, reasons, flags } = assessment
  const hidden = flags.length - topFlags
  const points = (value: number) => formats.number(Math.round(value))
  return {
    language,
    direction: languages[language].direction,
    title: t(`bandTitles.${band}`),
    score:
      band === 'unknown' || score === undefined
        ? undefined
        : t('score.ofHundred', { score: formats.amount(score, 'count') }),
    range: scoreLine(assessment, texts),
    raised: raisedLine(assessment, texts),
    reasons: reasons.slice(0, topReasons).map((reason) => ({
      title: reasonSentence(reason, texts),
      source: reasonLine(reason, facts, now, texts),
      points: t('score.points', { points: points(reason.points), max: points(reason.max) }),
    })),
    flags: gravestFirst(flags)
      .slice(0, topFlags)
      .map((flag) => {
        const { title, detail, question } = flagTexts(flag, texts)
        const { severity } = flag
        const spoken = t(`severities.${severity}`)
        return {
          severity,
          spoken,
          title,
          detail: withSource(detail, flag.facts, facts, now, texts),
          question,
        }
      }),
    moreFlags:
      hidden > 0
        ? t('worthAsking.more', { count: hidden, amount: formats.amount(hidden, 'count') })
        : undefined,
    next: nextHint(assessment, texts),
    disclaimer: t('why.disclaimer'),
    buttons: {
      save: t('why.buttons.save'),
      saved: t('why.buttons.saved'),
      undo: t('why.buttons.undo'),
      copyQuestion: t('why.buttons.copyQuestion'),
      copied: t('why.buttons.copied'),
      openPanel: t('why.buttons.openPanel'),
      close: t('why.buttons.close'),
      failed: t('why.buttons.failed'),
      covered: t('why.buttons.covered'),
    },
  }
}
