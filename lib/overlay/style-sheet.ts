import css from './badge.css?inline'

/** Gives shadow roots of ours their style. */
export interface Styler {
  /** What every badge and the dock look like. */
  base: (root: ShadowRoot) => void
  /** What only an open card needs beside that; giving it again changes nothing. */
  card: (root: ShadowRoot, css: string) => void
}

function sheetOf(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}

/** Firefox before 153: content scripts cannot adopt a constructed sheet, so each root gets style elements. */
function elementStyler(document: Document): Styler {
  const add = (root: ShadowRoot, text: string) => {
    const style = document.createElement('style')
    style.textContent = text
    root.append(style)
  }
  const dressed = new WeakSet<ShadowRoot>()
  return {
    base: (root) => add(root, css),
    card(root, text) {
      if (!dressed.has(root)) add(root, text)
      dressed.add(root)
    },
  }
}

/** One constructed style sheet for every badge, and one for every card that is opened. */
export function createStyler(document: Document): Styler {
  try {
    const base = sheetOf(css)
    document.createElement('div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [base]
    let card: CSSStyleSheet | undefined
    return {
      base(root) {
        root.adoptedStyleSheets = [base]
      },
      card(root, text) {
        card ??= sheetOf(text)
        root.adoptedStyleSheets = [base, card]
      },
    }
  } catch {
    return elementStyler(document)
  }
}
