import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { figure } from '../harness/figure.ts'
import { referenceExtension } from '../harness/reference-extension.ts'
import type { Figure, Subject } from '../subject.ts'

/** A script and all that it imports at once. */
function withImports(folder: string, script: string, found = new Set<string>()): Set<string> {
  if (found.has(script)) return found
  found.add(script)
  const text = readFileSync(join(folder, script), 'utf8')
  for (const [, path = ''] of text.matchAll(/(?:from|import)"(\.{1,2}\/[^"]+\.js)"/g)) {
    withImports(folder, join(dirname(script), path), found)
  }
  return found
}

/** The scripts that an extension page loads at once. */
function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => path)
  return [...new Set(scripts.flatMap((script) => [...withImports(folder, script)]))]
}

function allFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function sizes(id: string, name: string, folder: string, files: readonly string[]): Figure[] {
  const bytes = files.map((file) => readFileSync(join(folder, file)))
  const sum = (size: (content: Buffer) => number): number =>
    bytes.reduce((total, content) => total + size(content), 0) / 1024
  return [
    figure(`bundle/${id}/minified`, `${name}, minified`, 'KB', [sum(({ length }) => length)]),
    figure(`bundle/${id}/gzipped`, `${name}, gzipped`, 'KB', [
      sum((content) => gzipSync(content, { level: 9 }).length),
    ]),
  ]
}

export const bundle: Subject = {
  id: 'bundle',
  title: 'Sizes',
  about:
    'What the build for Chrome weighs, in KB of 1,024 bytes, beside the content script of the React reference.',
  async measure({ extension, scratch }) {
    const react = await referenceExtension('react', scratch)
    const pages = allFiles(extension).filter((file) => file.endsWith('.html'))
    return {
      figures: [
        ...sizes('content', 'content script', extension, ['content-scripts/alibaba.js']),
        ...sizes('content-react', 'content script of the React reference', react, ['content.js']),
        ...sizes('background', 'background', extension, [...withImports(extension, 'background.js')]),
        ...pages.flatMap((page) =>
          sizes(page.replace('.html', ''), `scripts of ${page}`, extension, scriptsOf(extension, page)),
        ),
        ...sizes('all', 'all files', extension, allFiles(extension)),
      ],
      chart: {
        kind: 'bars',
        title: 'Content script, minified and gzipped',
        bars: [
          { figure: 'bundle/content/minified', label: 'Sourcelens, minified' },
          { figure: 'bundle/content/gzipped', label: 'Sourcelens, gzipped' },
          { figure: 'bundle/content-react/minified', label: 'React reference, minified' },
          { figure: 'bundle/content-react/gzipped', label: 'React reference, gzipped' },
        ],
      },
      remarks: [],
    }
  },
}
