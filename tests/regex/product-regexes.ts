import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sourceFiles } from '@/tests/architecture/source-files.ts'
import { findRegexes, type BuiltRegex, type FoundRegex } from './find-regexes.ts'
import { recordBuilt } from './record-built.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Every regular expression of the product, each once, and the places where the product builds some. */
export async function productRegexes(): Promise<{
  distinct: FoundRegex[]
  built: FoundRegex[]
  builders: BuiltRegex[]
}> {
  const found = sourceFiles().map(({ path, text }) => ({ path, ...findRegexes(path, text) }))
  const built: FoundRegex[] = []
  for (const { path } of found.filter((file) => file.built.length > 0))
    for (const regex of await recordBuilt(() => import(/* @vite-ignore */ join(root, path))))
      built.push({ place: `${path} (built)`, ...regex })
  const regexes = [...found.flatMap(({ written }) => written), ...built]
  const distinct = [...new Map(regexes.map((regex) => [`/${regex.source}/${regex.flags}`, regex])).values()]
  return { distinct, built, builders: found.flatMap((file) => file.built) }
}
