import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Bundles a module of the bench into one classic script, minified as the extension's are, and answers its text. */
export async function bundleScript(entry: string, folder: string, fileName: string): Promise<string> {
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { '@': root } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      minify: true,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'bench', fileName: () => fileName },
    },
  })
  return readFileSync(join(folder, fileName), 'utf8')
}
