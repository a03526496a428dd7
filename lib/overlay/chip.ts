import { countedFlags } from '@/lib/core/counted-flags.ts'
import type { Assessment } from '@/lib/core/assessment.ts'
import type { SupplierMarks } from '@/lib/core/known-supplier.ts'
import { countingIn, type ChipWords, type Counting } from '@/lib/i18n/chip-words.ts'
import { element } from './element.ts'
import { bandGlyph } from './glyphs.ts'

/** What a chip shows: the judgement of the engine and, beside it, the marks of the user's own decisions. */
export interface ChipView extends SupplierMarks {
  assessment: Assessment
}

/** `card` is small, for cards of result pages; `page` is larger, for the page of one supplier or product. */
export type ChipSize = 'card' | 'page'

/** Fills a chip, a button of icon, band, score and marks; may be called again. */
export type DrawChip = (chip: HTMLButtonElement, view: ChipView) => void

/** The words of a chip, with how their language counts. */
interface Speech {
  words: ChipWords
  counting: Counting
}

function markWords(
  { assessment, saved, rejected, decision }: ChipView,
  { words, counting }: Speech,
): string[] {
  const flags = countedFlags(assessment.flags)
  return [
    ...(flags > 0 ? [counting.text(words.flags, flags)] : []),
    ...(saved ? [words.saved] : []),
    ...(rejected ? [words.rejected] : []),
    ...(decision ? [words.decisions[decision]] : []),
  ]
}

/** The score as it is shown, a whole number of 0 to 100; a band that says nothing shows no number. */
function shownScore({ band, score }: Assessment): number | undefined {
  return band === 'unknown' || score === undefined ? undefined : Math.round(score)
}

/** The accessible name of a chip, e.g. "Risk signals: low, 14 of 100, saved. Why?". */
export function chipName(view: ChipView, speech: Speech): string {
  const { words, counting } = speech
  const { band, provisional } = view.assessment
  const score = shownScore(view.assessment)
  const parts = [
    words.bands[band].toLocaleLowerCase(words.language),
    ...(score === undefined ? [] : [words.scoreOf.replace('#', counting.digits(score))]),
    ...(provisional && band !== 'unknown' ? [words.provisional] : []),
    ...markWords(view, speech),
  ]
  return words.name.replace('#', parts.join(words.separator))
}

function chipContent(document: Document, view: ChipView, speech: Speech, size: ChipSize): DocumentFragment {
  const { words, counting } = speech
  const { band, coverage } = view.assessment
  const score = shownScore(view.assessment)
  const marks = markWords(view, speech)
  const hasRoom = size === 'page' && marks.length === 0
  const content = document.createDocumentFragment()
  content.append(
    bandGlyph(document, band, coverage),
    (hasRoom ? words.signals : words.bands)[band],
    ...(score === undefined ? [] : [element(document, 'span', 'score', counting.digits(score))]),
    ...(marks.length === 0 ? [] : [element(document, 'span', 'marks', `· ${marks.join(' · ')}`)]),
  )
  return content
}

/** Everything that tells one chip of a size from another. */
const lookOf = ({ assessment, saved, rejected, decision }: ChipView): string => {
  const { band, score, coverage, provisional, flags } = assessment
  const counted = countedFlags(flags)
  return [band, score?.toFixed(), coverage.toFixed(2), provisional, counted, saved, rejected, decision].join()
}

/** Draws chips of one size. Many look the same, and a copy costs a third of what making one does. */
export function chipDrawer(document: Document, words: ChipWords, size: ChipSize): DrawChip {
  const speech = { words, counting: countingIn(words.language) }
  const models = new Map<string, { className: string; name: string; content: DocumentFragment }>()
  const modelOf = (view: ChipView) => {
    const { band, provisional } = view.assessment
    return {
      className: `chip ${band}${provisional && band !== 'unknown' ? ' provisional' : ''}`,
      name: chipName(view, speech),
      content: chipContent(document, view, speech, size),
    }
  }
  return (chip, view) => {
    const look = lookOf(view)
    const model = models.get(look) ?? modelOf(view)
    models.set(look, model)
    chip.className = model.className
    chip.setAttribute('aria-label', model.name)
    chip.replaceChildren(model.content.cloneNode(true))
  }
}
