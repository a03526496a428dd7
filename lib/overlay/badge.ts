import type { ChipWords } from '@/lib/i18n/chip-words.ts'
import { chipDrawer, type ChipSize, type ChipView } from './chip.ts'
import { button, element } from './element.ts'
import type { Styler } from './style-sheet.ts'

/** What the card of the site around a badge would act upon. A click may come without any of the others. */
const keptInside = [
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

/** What comes first of anybody who comes near a badge. */
const signs = ['pointerover', 'focusin', 'click']

const keepInside = (event: Event) => event.stopPropagation()

function keepClickInside(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}

/**
 * Keeps events inside and calls `wake` once somebody comes near, in time to hear of that too: there are hundreds of
 * badges, and few are ever touched.
 */
function onApproach(root: ShadowRoot, isEmpty: () => boolean, wake: () => void): void {
  const once = () => {
    if (isEmpty()) return
    for (const type of signs) root.removeEventListener(type, once, true)
    root.addEventListener('click', keepClickInside)
    for (const type of keptInside) root.addEventListener(type, keepInside)
    wake()
  }
  for (const type of signs) root.addEventListener(type, once, true)
}

export interface BadgeStyle {
  mode: ShadowRootMode
  styler: Styler
  words: ChipWords
  size: ChipSize
  /** The badge stands on a dark ground. */
  dark: boolean
}

/** Empty until it is first shown, but of its full height. */
export interface Badge {
  /** What stands in the page: an element without attributes, class or content. */
  readonly host: HTMLElement
  /** Everything of ours: the chip and, while it is open, the card that explains it. */
  readonly frame: HTMLElement
  readonly chip: HTMLButtonElement
  readonly view: ChipView | undefined
  show(view: ChipView): void
}

/**
 * Makes a badge, in a root of its own. `wake` is called once somebody comes near it.
 *
 * @param found an empty element to use as host: a card that the page has cloned brings the dead host of its model.
 */
export type MakeBadge = (wake: (badge: Badge) => void, found?: HTMLElement) => Badge

/** The root of a new badge; a `host` that a page made into a host of its own is left alone. */
function attachRoot(host: HTMLElement, mode: ShadowRootMode): ShadowRoot | undefined {
  try {
    return host.attachShadow({ mode })
  } catch {
    return undefined
  }
}

/** In the language and direction of its words; where the badge stands in its line is up to the page. */
function emptyChip(document: Document, { language, direction }: ChipWords): HTMLButtonElement {
  const chip = button(document, 'chip')
  chip.lang = language
  chip.dir = direction
  chip.setAttribute('aria-haspopup', 'dialog')
  chip.setAttribute('aria-expanded', 'false')
  return chip
}

/** Makes badges of one style, each as a copy of the first. */
export function badgeMaker(document: Document, style: BadgeStyle): MakeBadge {
  const { mode, styler, words, size, dark } = style
  const model = element(document, 'div', `badge ${size}${dark ? ' dark' : ''}`)
  const chipModel = emptyChip(document, words)
  const draw = chipDrawer(document, words, size)

  return (wake, found) => {
    let host = found ?? document.createElement('div')
    let root = attachRoot(host, mode)
    if (root === undefined) {
      host = document.createElement('div')
      root = host.attachShadow({ mode })
    }
    styler.base(root)
    const frame = model.cloneNode() as HTMLElement
    const chip = chipModel.cloneNode() as HTMLButtonElement
    root.append(frame)

    let view: ChipView | undefined
    const badge: Badge = {
      host,
      frame,
      chip,
      get view() {
        return view
      },
      show(next) {
        draw(chip, next)
        if (view === undefined) frame.append(chip)
        view = next
      },
    }
    onApproach(
      root,
      () => view === undefined,
      () => wake(badge),
    )
    return badge
  }
}
