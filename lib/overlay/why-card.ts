import type { WhyTexts } from '@/lib/core/why-texts.ts'
import type { ChipView } from './chip.ts'
import { button, element } from './element.ts'
import { severityGlyph } from './glyphs.ts'
import { onTrustedClick } from './on-trusted-click.ts'

/** What the card can do about the supplier of its badge. Every promise may fail: the card says so. */
export interface WhyActions {
  explain: () => Promise<WhyTexts>
  /** Puts the supplier on the active list; answers how to take that back, which answers whether it was. */
  save: () => Promise<() => Promise<boolean>>
  copy: (text: string) => Promise<void>
  /** Absent where a click in a page cannot open the panel. */
  openPanel?: () => Promise<boolean>
}

/** Runs `act` when a person presses a button that is in plain sight. */
type OnPress = (button: HTMLElement, act: () => void) => void

const toneOfSeverity = { critical: 'high', warning: 'medium', info: 'unknown' } as const

function rangeBar(document: Document, { assessment }: ChipView): HTMLElement {
  const { best, worst, score } = assessment
  const span = element(document, 'span', 'span')
  span.style.insetInlineStart = `${best}%`
  span.style.inlineSize = `${worst - best}%`
  const bar = element(document, 'div', 'bar', span)
  if (score !== undefined) {
    const mark = element(document, 'span', 'mark')
    mark.style.insetInlineStart = `${score}%`
    bar.append(mark)
  }
  bar.setAttribute('aria-hidden', 'true')
  return bar
}

function paragraph(document: Document, className: string, text: string | undefined): HTMLElement[] {
  return text === undefined ? [] : [element(document, 'p', className, text)]
}

function reasonList(document: Document, reasons: WhyTexts['reasons']): HTMLElement {
  const rows = reasons.map(({ title, source, points }) => {
    const text = element(document, 'span', '', title, element(document, 'span', 'meta', source))
    return element(document, 'li', '', text, element(document, 'span', 'number', points))
  })
  return element(document, 'ul', 'reasons', ...rows)
}

function copyButton(
  document: Document,
  question: string,
  texts: WhyTexts,
  copy: WhyActions['copy'],
  onPress: OnPress,
) {
  const { copyQuestion, copied, failed } = texts.buttons
  const copying = button(document, 'plain', copyQuestion)
  copying.setAttribute('aria-live', 'polite')
  onPress(copying, () => {
    copy(question).then(
      () => copying.replaceChildren(copied),
      () => copying.replaceChildren(failed),
    )
  })
  return copying
}

function flagBlock(
  document: Document,
  flag: WhyTexts['flags'][number],
  texts: WhyTexts,
  actions: WhyActions,
  onPress: OnPress,
) {
  const title = element(
    document,
    'div',
    'title',
    severityGlyph(document, flag.severity, flag.spoken),
    flag.title,
  )
  const block = element(document, 'div', `flag ${toneOfSeverity[flag.severity]}`, title)
  if (flag.detail !== undefined) block.append(element(document, 'span', 'meta', flag.detail))
  if (flag.question !== undefined) {
    const question = element(document, 'q', '', flag.question)
    block.append(question, copyButton(document, flag.question, texts, actions.copy, onPress))
  }
  return block
}

/** A button that keeps the focus while it is off. */
function switchOff(target: HTMLButtonElement, off: boolean): void {
  target.setAttribute('aria-disabled', String(off))
}

function saveButtons(
  document: Document,
  texts: WhyTexts,
  saved: boolean,
  actions: WhyActions,
  status: HTMLElement,
  onPress: OnPress,
) {
  const words = texts.buttons
  const save = button(document, 'button main')
  const undo = button(document, 'button', words.undo)
  let takeBack: (() => Promise<boolean>) | undefined
  let busy = false

  const draw = (isSaved: boolean) => {
    save.replaceChildren(isSaved ? words.saved : words.save)
    switchOff(save, isSaved)
    undo.hidden = takeBack === undefined
  }
  const run = async (step: () => Promise<void>) => {
    if (busy) return
    busy = true
    status.replaceChildren()
    try {
      await step()
    } catch {
      status.replaceChildren(words.failed)
    }
    busy = false
  }
  onPress(save, () => {
    if (save.getAttribute('aria-disabled') === 'true') return
    void run(async () => {
      takeBack = await actions.save()
      draw(true)
    })
  })
  onPress(undo, () => {
    void run(async () => {
      const undone = (await takeBack?.()) ?? false
      takeBack = undefined
      save.focus()
      draw(!undone)
      if (!undone) status.replaceChildren(words.failed)
    })
  })
  draw(saved)
  return [save, undo]
}

function panelButton(
  document: Document,
  { openPanel: label }: WhyTexts['buttons'],
  open: () => Promise<boolean>,
) {
  const opening = button(document, 'button', label)
  const unlessOpened = (opened: boolean) => {
    opening.hidden = !opened
  }
  onTrustedClick(opening, () => {
    open().then(unlessOpened, () => unlessOpened(false))
  })
  return opening
}

/**
 * The content of the card that explains a badge. It holds no link and nothing that the user wrote.
 *
 * @param isClear whether the card is in plain sight at this moment: else a press changes nothing
 */
export function whyCardContent(
  document: Document,
  view: ChipView,
  texts: WhyTexts,
  actions: WhyActions,
  isClear: () => boolean,
): HTMLElement[] {
  const head = element(document, 'div', 'head', element(document, 'b', '', texts.title))
  if (texts.score !== undefined) head.append(element(document, 'span', 'number', texts.score))
  const status = element(document, 'span', 'status')
  status.setAttribute('role', 'status')
  const onPress: OnPress = (target, act) =>
    onTrustedClick(target, () => {
      if (isClear()) act()
      else status.replaceChildren(texts.buttons.covered)
    })
  const buttons = element(document, 'div', 'buttons')
  buttons.append(...saveButtons(document, texts, view.saved, actions, status, onPress))
  if (actions.openPanel) buttons.append(panelButton(document, texts.buttons, actions.openPanel))
  buttons.append(status)
  return [
    head,
    rangeBar(document, view),
    element(document, 'p', 'meta number', texts.range),
    ...paragraph(document, 'meta raised', texts.raised),
    reasonList(document, texts.reasons),
    ...texts.flags.map((flag) => flagBlock(document, flag, texts, actions, onPress)),
    ...paragraph(document, 'hint', texts.moreFlags),
    buttons,
    ...paragraph(document, 'hint', texts.next),
    element(document, 'p', 'meta disclaimer', texts.disclaimer),
  ]
}
