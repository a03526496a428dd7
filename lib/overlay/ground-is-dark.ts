/** The colours of a computed background, as browsers write them: of its gradient where it has one, else of its area. */
const written = /(?:rgba?\(|color\(srgb )([^()]{0,80})\)/g

/** Below this share of its strength a colour lets the ground shine through. */
const leastAlpha = 0.5

/** Luminance of a written colour, 0 to 255; absent where it is (nearly) transparent. */
function luminance([colour, inside = '']: RegExpMatchArray): number | undefined {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (inside.match(/[\d.]+/g) ?? []).map(Number)
  if (alpha < leastAlpha) return undefined
  const scale = colour.startsWith('color') ? 255 : 1
  return scale * (0.2126 * red + 0.7152 * green + 0.0722 * blue)
}

function meanLuminance(background: string): number | undefined {
  const colours = [...background.matchAll(written)].map(luminance).filter((value) => value !== undefined)
  return colours.length === 0 ? undefined : colours.reduce((sum, value) => sum + value) / colours.length
}

/** Whether an element stands on a dark ground, by the first background around it; pages are light by default. */
export function groundIsDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const style = view?.getComputedStyle(at)
    const mean = meanLuminance(style?.backgroundImage ?? '') ?? meanLuminance(style?.backgroundColor ?? '')
    if (mean !== undefined) return mean < 100
  }
  return false
}
