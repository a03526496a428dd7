import * as z from 'zod/mini'
import { severities } from './assessment.ts'

const text = z.string().check(z.maxLength(2000))

/**
 * Every sentence of the card that explains a badge, already in the user's language: the content script draws it and
 * holds no long texts of its own.
 */
export const whyTextsSchema = z.object({
  /** BCP 47 tag and direction of the texts. */
  language: text,
  direction: z.enum(['ltr', 'rtl']),
  /** "High risk signals" */
  title: text,
  /** "71 of 100"; absent where there is no score. */
  score: z.optional(text),
  /** "44 at best, 90 at worst · 54 % of the picture seen" */
  range: text,
  /** Top reasons, at most four. */
  reasons: z.array(z.object({ title: text, source: text, points: text })).check(z.maxLength(4)),
  flags: z
    .array(
      z.object({
        severity: z.enum(severities),
        title: text,
        detail: z.optional(text),
        question: z.optional(text),
      }),
    )
    .check(z.maxLength(60)),
  /** What to open next to see more; absent where nothing would help. */
  next: z.optional(text),
  disclaimer: text,
  buttons: z.object({
    save: text,
    saved: text,
    undo: text,
    copyQuestion: text,
    copied: text,
    openPanel: text,
    close: text,
    failed: text,
  }),
})

export type WhyTexts = z.infer<typeof whyTextsSchema>
