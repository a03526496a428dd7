const transparent = /^(?:transparent|rgba\(.*,\s*0\)|rgb\(.*\/\s*0\))$/

/** Whether an element stands on a dark ground, by the first background colour around it; pages are light by default. */
export function groundIsDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = view?.getComputedStyle(at).backgroundColor ?? ''
    if (colour === '' || transparent.test(colour)) continue
    const [red = 255, green = 255, blue = 255] = (colour.match(/[\d.]+/g) ?? []).map(Number)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 100
  }
  return false
}
