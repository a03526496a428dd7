import type { Band, Severity } from '@/lib/core/assessment.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'

const ring = 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4'
const octagon = 'M8 2h2.4L14 5.6v4.8L10.4 14H5.6L2 10.4V5.6L5.6 2Z'
const triangle = 'M8 2.2l6 11.2H2Z'
const exclamation = 'M8 5v3.4M8 10.8v.1'

/** What stands inside the outline, which the style sheet draws: one element instead of three a badge. */
const bandGlyphs: Record<Band, string> = {
  low: 'M5.4 8.2l1.8 1.8 3.4-3.8',
  medium: exclamation,
  high: exclamation,
  unproven: 'M5.8 5h4.4M5.8 11h4.4M6.4 5c0 1.7 3.2 4.3 3.2 6M9.6 5c0 1.7-3.2 4.3-3.2 6',
  unknown: 'M5.6 8h4.8',
}

/** An outline and what stands in it, on a grid of 16 by 16. */
const severityGlyphs: Record<Severity, string> = {
  critical: octagon + exclamation,
  warning: `${triangle}M8 6.2v3M8 11.2v.1`,
  info: `${ring}M8 7.4v3.4M8 5.1v.1`,
}

function glyph(document: Document, data: string, viewBox = '0 0 16 16'): SVGSVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg')
  const path = document.createElementNS(svgNamespace, 'path')
  path.setAttribute('d', data)
  svg.setAttribute('viewBox', viewBox)
  svg.setAttribute('aria-hidden', 'true')
  svg.append(path)
  return svg
}

/** The icon of a band. The part of its outline that is drawn in full is the coverage, a share of 0 to 1. */
export function bandGlyph(document: Document, band: Band, coverage: number): SVGSVGElement {
  const svg = glyph(document, bandGlyphs[band], '1 1 14 14')
  svg.style.setProperty('--k-seen', `${Math.round(coverage * 100)}%`)
  return svg
}

/** @param spoken the severity in words, for who does not see the shape */
export function severityGlyph(document: Document, severity: Severity, spoken: string): SVGSVGElement {
  const svg = glyph(document, severityGlyphs[severity])
  svg.removeAttribute('aria-hidden')
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', spoken)
  return svg
}

export function moveGlyph(document: Document): SVGSVGElement {
  return glyph(document, 'M6 4v0M10 4v0M6 8v0M10 8v0M6 12v0M10 12v0')
}

export function closeGlyph(document: Document): SVGSVGElement {
  return glyph(document, 'M4 4l8 8M12 4l-8 8')
}
