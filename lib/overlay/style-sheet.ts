import css from './badge.css?inline'

/** Gives a shadow root the style of the badges. */
export type Styler = (root: ShadowRoot) => void

/**
 * One constructed style sheet for every badge; where content scripts cannot adopt one (Firefox before 153), each
 * root gets a style element.
 */
export function createStyler(document: Document): Styler {
  const withElement: Styler = (root) => {
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.createElement('div').attachShadow({ mode: 'closed' }).adoptedStyleSheets = [sheet]
    return (root) => {
      root.adoptedStyleSheets = [sheet]
    }
  } catch {
    return withElement
  }
}
