import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'

export const builds = ['chrome-mv3', 'firefox-mv3'] as const
export type Build = (typeof builds)[number]

const output = fileURLToPath(new URL('../../.output/', import.meta.url))

/** Every file of a build by its path, with forward slashes, as bytes. */
export function builtFiles(build: Build): Map<string, Buffer> {
  const folder = join(output, build)
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path)]
    }),
  )
}

/** A script with all that it imports, and what these import: what is read before its first line runs. */
export function withImports(files: Map<string, Buffer>, entry: string): Map<string, Buffer> {
  const found = new Map<string, Buffer>()
  const add = (path: string): void => {
    const bytes = files.get(path)
    if (bytes === undefined || found.has(path)) return
    found.set(path, bytes)
    for (const [, target = ''] of bytes.toString().matchAll(/(?:from|import)\s*"(\.[^"]+)"/g))
      add(posix.join(posix.dirname(path), target))
  }
  add(entry)
  return found
}

export function builtJson(build: Build, path: string): unknown {
  return JSON.parse(readFileSync(join(output, build, path), 'utf8'))
}
