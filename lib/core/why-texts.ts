import { severities } from './assessment.ts'
import { listOf, longText, object, oneOf, text, type ShapeOf } from './shape.ts'

/**
 * Every sentence of the card that explains a badge, already in the user's language: the content script draws it and
 * holds no long texts of its own.
 */
export const whyTextsShape = object(
  {
    /** How the card looks, as CSS: only an open card needs it, so no page carries it. */
    style: longText,
    /** BCP 47 tag and direction of the texts. */
    language: text,
    direction: oneOf('ltr', 'rtl'),
    /** "High risk signals" */
    title: text,
    /** "44 at best, 90 at worst · 54 % of the picture seen" */
    range: text,
    /** Top reasons, at most four. */
    reasons: listOf(object({ title: text, source: text, points: text }), 4),
    /** The gravest, at most four; `spoken` is the severity in words. */
    flags: listOf(
      object({ severity: oneOf(...severities), spoken: text, title: text }, { detail: text, question: text }),
      4,
    ),
    disclaimer: text,
    buttons: object({
      save: text,
      saved: text,
      undo: text,
      copyQuestion: text,
      copied: text,
      openPanel: text,
      close: text,
      failed: text,
      /** Where a press does not count, because the page may hide what is pressed. */
      covered: text,
    }),
  },
  {
    /** "71 of 100"; absent where there is no score. */
    score: text,
    /** That red flags lifted the band; absent where none did. */
    raised: text,
    /** How many more flags there are; absent where all are here. */
    moreFlags: text,
    /** What to open next to see more; absent where nothing would help. */
    next: text,
  },
)

export type WhyTexts = ShapeOf<typeof whyTextsShape>
