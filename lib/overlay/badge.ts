import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { createChip, drawChip, type ChipSize, type ChipView } from './chip.ts'
import { element } from './element.ts'
import type { Styler } from './style-sheet.ts'

/** What the card of the site around a badge would act upon. A click may come without any of the others. */
const eventsOnApproach = [
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
]

const keepInside = (event: Event) => event.stopPropagation()

function keepClickInside(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

/** Listens for the rest only once somebody comes near: there are hundreds of badges, and few are ever touched. */
function isolateEvents(root: ShadowRoot, frame: HTMLElement): void {
  const onApproach = () => {
    for (const type of eventsOnApproach) root.addEventListener(type, keepInside)
  }
  root.addEventListener('click', keepClickInside)
  frame.addEventListener('pointerenter', onApproach, { once: true })
  frame.addEventListener('focusin', onApproach, { once: true })
}

export interface BadgeStyle {
  mode: ShadowRootMode
  styler: Styler
  words: ChipWords
  /** Of the words; where the badge stands in its line is up to the page. */
  direction: 'ltr' | 'rtl'
  size: ChipSize
  /** The badge stands on a dark ground. */
  dark: boolean
}

export interface Badge {
  /** What stands in the page: an element without attributes, class or content. */
  readonly host: HTMLElement
  /** Everything of ours: the chip and, while it is open, the card that explains it. */
  readonly frame: HTMLElement
  readonly chip: HTMLButtonElement
  readonly view: ChipView
  show(view: ChipView): void
}

/** The root of a new badge; a `host` that a page made into a host of its own is left alone. */
function attachRoot(host: HTMLElement, mode: ShadowRootMode): ShadowRoot | undefined {
  try {
    return host.attachShadow({ mode })
  } catch {
    return undefined
  }
}

/**
 * Makes a badge in a closed root of its own.
 *
 * @param found an empty element to use as host: a card that the page has cloned brings the dead host of its model.
 */
export function createBadge(
  document: Document,
  first: ChipView,
  { mode, styler, words, direction, size, dark }: BadgeStyle,
  found?: HTMLElement,
): Badge {
  let host = found ?? document.createElement('div')
  let root = attachRoot(host, mode)
  if (root === undefined) {
    host = document.createElement('div')
    root = host.attachShadow({ mode })
  }
  styler(root)

  const chip = createChip(document)
  chip.dir = direction
  const frame = element(document, 'div', `badge ${size}${dark ? ' dark' : ''}`, chip)
  isolateEvents(root, frame)
  root.append(frame)

  let view = first
  drawChip(chip, view, words, size)
  return {
    host,
    frame,
    chip,
    get view() {
      return view
    },
    show(next) {
      view = next
      drawChip(chip, view, words, size)
    },
  }
}
