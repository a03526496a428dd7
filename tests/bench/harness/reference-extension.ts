import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundleScript } from './bundle-script.ts'

/** Overlays of the same content: built as others would build them, and `bare`, the floor of elements without any work. */
export type Reference = 'react' | 'naive' | 'bare'

const sources: Record<Reference, string> = { react: 'content.tsx', naive: 'content.ts', bare: 'content.ts' }

/** Bundles a reference into an unpacked extension and answers its folder. */
export async function referenceExtension(reference: Reference, scratch: string): Promise<string> {
  const folder = join(scratch, `reference-${reference}`)
  mkdirSync(folder, { recursive: true })
  const manifest = new URL(`../reference/${reference}/manifest.json`, import.meta.url)
  cpSync(fileURLToPath(manifest), join(folder, 'manifest.json'))
  const entry = `tests/bench/reference/${reference}/${sources[reference]}`
  await bundleScript(entry, folder, 'content.js')
  await bundleScript('tests/bench/reference/background.ts', folder, 'background.js')
  return folder
}
