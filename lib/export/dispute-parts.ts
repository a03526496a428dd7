import { dossierHtml, type Dossier } from './dossier-html.ts'
import type { EvidencePart } from './evidence-zip.ts'

/** The file of a dispute as parts of the evidence: as a page to read, and as data. */
export function disputeParts(paper: Dossier, data: object): EvidencePart[] {
  return [
    { name: 'dispute/dispute.html', content: dossierHtml(paper) },
    { name: 'dispute/dispute.json', content: `${JSON.stringify(data, undefined, 2)}\n` },
  ]
}
