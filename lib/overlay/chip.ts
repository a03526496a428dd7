import type { Assessment } from '@/lib/core/assessment.ts'
import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { button, element } from './element.ts'
import { bandGlyph } from './glyphs.ts'

/** What a chip shows: the judgement of the engine and, beside it, the marks of the user's own decisions. */
export interface ChipView {
  assessment: Assessment
  saved: boolean
  rejected: boolean
}

/** `card` is small, for cards of result pages; `page` is larger, for the page of one supplier or product. */
export type ChipSize = 'card' | 'page'

function markWords({ assessment, saved, rejected }: ChipView, words: ChipWords): string[] {
  const flags = assessment.flags.filter(({ severity }) => severity !== 'info').length
  return [
    ...(flags > 0 ? [words.flags(flags)] : []),
    ...(saved ? [words.saved] : []),
    ...(rejected ? [words.rejected] : []),
  ]
}

/** The score as it is shown, a whole number of 0 to 100; a band that says nothing shows no number. */
function shownScore({ band, score }: Assessment): number | undefined {
  return band === 'unknown' || score === undefined ? undefined : Math.round(score)
}

/** The accessible name of a chip, e.g. "Risk signals: low, 14 of 100, saved. Why?". */
export function chipName(view: ChipView, words: ChipWords): string {
  const { band, provisional } = view.assessment
  const score = shownScore(view.assessment)
  return words.name([
    words.bands[band].toLowerCase(),
    ...(score === undefined ? [] : [words.scoreOf(score)]),
    ...(provisional && band !== 'unknown' ? [words.provisional] : []),
    ...markWords(view, words),
  ])
}

/** The chip: a button of icon, band, score and marks. `drawChip` fills it and may be called again. */
export function createChip(document: Document): HTMLButtonElement {
  const chip = button(document, 'chip')
  chip.setAttribute('aria-haspopup', 'dialog')
  chip.setAttribute('aria-expanded', 'false')
  return chip
}

export function drawChip(chip: HTMLButtonElement, view: ChipView, words: ChipWords, size: ChipSize): void {
  const document = chip.ownerDocument
  const { band, coverage, provisional } = view.assessment
  const score = shownScore(view.assessment)
  const marks = markWords(view, words)
  const hasRoom = size === 'page' && marks.length === 0
  chip.className = `chip ${band}${provisional && band !== 'unknown' ? ' provisional' : ''}`
  chip.setAttribute('aria-label', chipName(view, words))
  chip.replaceChildren(
    bandGlyph(document, band, coverage),
    (hasRoom ? words.signals : words.bands)[band],
    ...(score === undefined ? [] : [element(document, 'span', 'score', String(score))]),
    ...(marks.length === 0 ? [] : [element(document, 'span', 'marks', `· ${marks.join(' · ')}`)]),
  )
}
