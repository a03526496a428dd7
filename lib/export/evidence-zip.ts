import { strToU8, zipSync } from 'fflate'
import type { Note } from '@/lib/core/shortlist.ts'
import { hex, type Digest } from './digest.ts'
import { dossierHtml, type Dossier } from './dossier-html.ts'
import type { ExportRow } from './export-row.ts'

/** A file of the evidence beside those that every evidence file has. */
export interface EvidencePart {
  /** Its path in the ZIP, e.g. `dispute/dispute.html`. */
  name: string
  content: string | Uint8Array<ArrayBuffer>
}

const sameMoment = new Date(1980, 0, 1)

const noteText = ({ createdAt, text }: Note) => `${new Date(createdAt).toISOString()}\n${text}\n`

const bytesOf = (content: EvidencePart['content']) =>
  typeof content === 'string' ? strToU8(content).slice() : content

/**
 * The evidence about one supplier as a ZIP that can be handed on: the dossier, every fact with its source and time,
 * the assessment, the notes, whatever more parts there are, and the SHA-256 sum of each in the form that
 * `sha256sum --check` takes.
 */
export async function evidenceZip(
  { supplier, assessment, notes, extensionVersion }: ExportRow,
  dossier: Dossier,
  digest: Digest,
  parts: readonly EvidencePart[] = [],
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = JSON.stringify({ supplier, assessment, extensionVersion }, undefined, 2)
  const all: EvidencePart[] = [
    { name: 'dossier.html', content: dossierHtml(dossier) },
    { name: 'facts.json', content: `${facts}\n` },
    { name: 'notes.txt', content: notes.map(noteText).join('\n') },
    ...parts,
  ]
  const files = all.map(({ name, content }) => [name, bytesOf(content)] as const)
  const sums = await Promise.all(files.map(async ([name, bytes]) => `${hex(await digest(bytes))}  ${name}\n`))
  // Photographs and PDFs do not get smaller.
  const zipped = files.map(([name, bytes], index) => {
    const isText = typeof all[index]?.content === 'string'
    return [name, isText ? bytes : ([bytes, { level: 0 }] as const)] as const
  })
  const entries = { ...Object.fromEntries(zipped), SHA256SUMS: strToU8(sums.join('')) }
  return zipSync(entries, { mtime: sameMoment }).slice()
}
