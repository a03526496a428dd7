import type { Band, Severity } from '@/lib/core/assessment.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

const ring = 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4'
const octagon = 'M8 2h2.4L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6L5.6 2Z'
const triangle = 'M8 2.2l6 11.2H2Z'
const exclamation = 'M8 5v3.4M8 10.8v.1'

/** An outline and what stands in it, on a grid of 16 by 16. The outline starts at the top and runs clockwise. */
interface Glyph {
  outline: string
  inside: string
}

const bandGlyphs: Record<Band, Glyph> = {
  low: { outline: ring, inside: 'M5.4 8.2l1.8 1.8 3.4-3.8' },
  medium: { outline: ring, inside: exclamation },
  high: { outline: octagon, inside: exclamation },
  unproven: {
    outline: ring,
    inside: 'M5.8 5h4.4M5.8 11h4.4M6.4 5c0 1.7 3.2 4.3 3.2 6M9.6 5c0 1.7-3.2 4.3-3.2 6',
  },
  unknown: { outline: ring, inside: 'M5.6 8h4.8' },
}

const severityGlyphs: Record<Severity, Glyph> = {
  critical: { outline: octagon, inside: exclamation },
  warning: { outline: triangle, inside: 'M8 6.2v3M8 11.2v.1' },
  info: { outline: ring, inside: 'M8 7.4v3.4M8 5.1v.1' },
}

function path(document: Document, data: string, className?: string): SVGPathElement {
  const element = document.createElementNS(svgNamespace, 'path')
  element.setAttribute('d', data)
  if (className !== undefined) element.setAttribute('class', className)
  return element
}

function glyph(document: Document, ...paths: SVGPathElement[]): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', 'glyph')
  svg.setAttribute('aria-hidden', 'true')
  svg.append(...paths)
  return svg
}

/** The icon of a band. The part of its outline that is drawn in full is the coverage, a share of 0 to 1. */
export function bandGlyph(document: Document, band: Band, coverage: number): SVGSVGElement {
  const { outline, inside } = bandGlyphs[band]
  const seen = path(document, outline)
  seen.setAttribute('pathLength', '100')
  seen.setAttribute('stroke-dasharray', `${Math.round(coverage * 100)} 100`)
  return glyph(document, path(document, outline, 'rest'), seen, path(document, inside))
}

export function severityGlyph(document: Document, severity: Severity): SVGSVGElement {
  const { outline, inside } = severityGlyphs[severity]
  return glyph(document, path(document, outline), path(document, inside))
}

export function closeGlyph(document: Document): SVGSVGElement {
  return glyph(document, path(document, 'M4 4l8 8M12 4l-8 8'))
}
