import { html, Markup } from '@/tests/fixtures/site/markup.ts'

export const width = 720

/** Colours of both schemes; an image in a page follows the reader's system, not the page. */
const style = `
  svg { color-scheme: light dark; background: var(--ground); }
  svg { --ground: #fff; --ink: #1f2430; --soft: #5b6474; --grid: #e4e7ec; --c0: #1d5fd1; --c1: #b4530a; --c2: #5f6b7a; --c3: #0f766e; }
  @media (prefers-color-scheme: dark) {
    svg { --ground: #0d1117; --ink: #e6e9ef; --soft: #a3adbb; --grid: #2a313b; --c0: #79aefc; --c1: #f0a35c; --c2: #9aa6b5; --c3: #56cdbb; }
  }
  text { font: 13px system-ui, -apple-system, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: var(--ink); }
  .title { font-size: 15px; font-weight: 600; }
  .soft { font-size: 12px; fill: var(--soft); }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .grid { stroke: var(--grid); }
  .target { stroke: var(--ink); stroke-dasharray: 3 3; stroke-width: 1.5; }
  .spread { stroke: currentColor; stroke-width: 1.5; }
  .line { fill: none; stroke: currentColor; stroke-width: 2; }
  .mark { fill: currentColor; }
  .named { fill: currentColor; font-weight: 600; }
  .hollow { fill: var(--ground); stroke: currentColor; stroke-width: 1.5; }
  .c0 { color: var(--c0); } .c1 { color: var(--c1); } .c2 { color: var(--c2); } .c3 { color: var(--c3); }
`

/** A picture of its own: style within, nothing from elsewhere. */
export function svgDocument(title: string, height: number, content: readonly Markup[]): string {
  return html`<svg
    xmlns="http://www.w3.org/2000/svg"
    viewBox="0 0 ${width} ${height}"
    width="${width}"
    height="${height}"
    role="img"
    aria-label="${title}"
  >
    <style>
      ${new Markup(style)}
    </style>
    ${textAt(16, 26, title, 'title')} ${content}
  </svg>`.text
}

const round = (value: number): number => Math.round(value * 10) / 10

export function textAt(x: number, y: number, text: string, className = ''): Markup {
  return html`<text x="${round(x)}" y="${round(y)}" class="${className}">${text}</text>`
}

export function lineFrom(x1: number, y1: number, x2: number, y2: number, className: string): Markup {
  return html`<line
    x1="${round(x1)}"
    y1="${round(y1)}"
    x2="${round(x2)}"
    y2="${round(y2)}"
    class="${className}"
  />`
}

export function dotAt(x: number, y: number, className: string, radius = 4): Markup {
  return html`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" class="${className}" />`
}

export function path(points: readonly { x: number; y: number }[], className: string): Markup {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`)
  return html`<path d="M${first}${rest.map((point) => `L${point}`).join('')}" class="${className}" />`
}

export function bar(x: number, y: number, length: number, thickness: number): Markup {
  return html`<rect
    x="${round(x)}"
    y="${round(y)}"
    width="${round(length)}"
    height="${thickness}"
    rx="2"
    class="mark"
  />`
}

/** Everything in one of the four colours. */
export function coloured(index: number, parts: readonly Markup[]): Markup {
  return html`<g class="c${index % 4}">${parts}</g>`
}
