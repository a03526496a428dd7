import { safeLink } from '@/lib/core/safe-link.ts'
import { htmlText } from './html-text.ts'

/** A dossier as it is printed: all texts in the language in force, made by whoever knows it. */
export interface Dossier {
  /** BCP 47, e.g. `en`, with its direction. */
  language: string
  direction: 'ltr' | 'rtl'
  title: string
  /** Who made it, when, and that it holds risk signals and no verdict. */
  subtitle: string
  sections: DossierSection[]
}

export interface DossierSection {
  title: string
  /** Rows of a table with two or more columns; a link is shown as its text and opens only on Alibaba.com. */
  rows?: { cells: string[]; link?: string }[]
  /** Free text, line breaks and all. */
  texts?: string[]
}

/** Nothing is loaded and nothing runs: the page is its own style and text. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

const style = `
:root { color-scheme: light; font: 11pt/1.45 system-ui, sans-serif; color: #1b1f24; background: #fff }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.5rem; margin: 0 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; break-after: avoid }
p { white-space: pre-wrap; overflow-wrap: anywhere } .subtitle { color: #57606a }
table { border-collapse: collapse; width: 100% } tr { break-inside: avoid }
td { border-top: 1px solid #d0d7de; padding: .3rem .5rem .3rem 0; vertical-align: top; text-align: start; white-space: pre-line; overflow-wrap: anywhere }
h1, p, td { unicode-bidi: plaintext } [dir='rtl'] :is(h1, p, td) { text-align: right }
td:first-child { width: 30%; color: #57606a } a { color: inherit }
@page { margin: 18mm } @media print { body { margin: 0; max-width: none } }
`

function rowHtml({ cells, link }: { cells: string[]; link?: string }): string {
  const address = link === undefined ? undefined : safeLink(link)
  const written = cells.map(htmlText)
  const last = written.length - 1
  if (address !== undefined)
    written[last] = `<a href="${htmlText(address)}" rel="noopener noreferrer">${written[last]}</a>`
  return `<tr>${written.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

function sectionHtml({ title, rows = [], texts = [] }: DossierSection): string {
  const table = rows.length === 0 ? '' : `<table>${rows.map(rowHtml).join('')}</table>`
  return `<section><h2>${htmlText(title)}</h2>${table}${texts.map((text) => `<p>${htmlText(text)}</p>`).join('')}</section>`
}

/** A dossier as one HTML file for printing and keeping, under a content security policy of its own. */
export function dossierHtml({ language, direction, title, subtitle, sections }: Dossier): string {
  return `<!doctype html>
<html lang="${htmlText(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${htmlText(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${htmlText(title)}</h1>
<p class="subtitle">${htmlText(subtitle)}</p>
${sections.map(sectionHtml).join('\n')}
</body>
</html>
`
}
