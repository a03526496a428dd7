import { strToU8, zipSync } from 'fflate'
import type { Note } from '@/lib/core/shortlist.ts'
import { hex, type Digest } from './digest.ts'
import { dossierHtml, type Dossier } from './dossier-html.ts'
import type { ExportRow } from './export-row.ts'

const sameMoment = new Date(1980, 0, 1)

const noteText = ({ createdAt, text }: Note) => `${new Date(createdAt).toISOString()}\n${text}\n`

/**
 * The evidence about one supplier as a ZIP that can be handed on: the dossier, every fact with its source and time,
 * the assessment, the notes, and the SHA-256 sum of each in the form that `sha256sum --check` takes.
 */
export async function evidenceZip(
  { supplier, assessment, notes, extensionVersion }: ExportRow,
  dossier: Dossier,
  digest: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const facts = JSON.stringify({ supplier, assessment, extensionVersion }, undefined, 2)
  const texts: Record<string, string> = {
    'dossier.html': dossierHtml(dossier),
    'facts.json': `${facts}\n`,
    'notes.txt': notes.map(noteText).join('\n'),
  }
  const files = Object.entries(texts).map(([name, text]) => [name, strToU8(text).slice()] as const)
  const sums = await Promise.all(files.map(async ([name, bytes]) => `${hex(await digest(bytes))}  ${name}\n`))
  const all = { ...Object.fromEntries(files), SHA256SUMS: strToU8(sums.join('')) }
  return zipSync(all, { mtime: sameMoment }).slice()
}
