import { countingIn, type ChipWords } from '@/lib/i18n/chip-words.ts'
import { button, element } from './element.ts'
import { closeGlyph } from './glyphs.ts'
import { onTrustedClick } from './on-trusted-click.ts'

function statusOf(document: Document, ...content: string[]): HTMLElement {
  const status = element(document, 'span', 'said', ...content)
  status.setAttribute('role', 'status')
  return status
}

/** A line in the dock that says how many cards are hidden, with what shows them and hides them again. */
export function filterLine(document: Document, words: ChipWords, onToggle: () => void) {
  const counting = countingIn(words.language)
  const status = statusOf(document)
  const toggle = button(document, 'plain')
  onTrustedClick(toggle, onToggle)
  return {
    line: element(document, 'div', 'line', status, toggle),
    say(count: number, isRevealed: boolean): void {
      const text = counting.text(isRevealed ? words.shown : words.hidden, count)
      // Saying the same again would be heard again.
      if (status.textContent === text) return
      status.replaceChildren(text)
      toggle.replaceChildren(isRevealed ? words.hide : words.show)
    },
  }
}

/** A line in the dock that says that the page could not be read, until it is closed. */
export function unreadLine(document: Document, words: ChipWords, onClose: () => void): HTMLElement {
  const closing = button(document, 'close', closeGlyph(document))
  closing.setAttribute('aria-label', words.close)
  onTrustedClick(closing, onClose)
  return element(document, 'div', 'line', statusOf(document, words.unread), closing)
}
