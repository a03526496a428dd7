import { servePages, type ServedPage } from '@/scripts/serve-pages.ts'
import { launchWithExtension, type ExtensionBrowser } from '@/tests/e2e/extension.ts'
import type { Bench } from '../subject.ts'

/** A browser without an extension, or with the one in this folder. */
export type Extension = string | undefined

/** Opens one browser a variant, all at once, that serve these pages without any network. */
export async function openVariants<Variant extends string>(
  { browser, extension }: Bench,
  variants: Record<Variant, Extension>,
  pages: readonly ServedPage[],
): Promise<{ browsers: Record<Variant, ExtensionBrowser>; close: () => Promise<void> }> {
  const names = Object.keys(variants) as Variant[]
  const opened = await Promise.all(
    names.map(async (name) => {
      const folder = variants[name]
      const launched = await launchWithExtension({
        executablePath: browser,
        folder: folder ?? extension,
        withExtension: folder !== undefined,
        viewport: { width: 1280, height: 800 },
      })
      await servePages(launched.context, pages)
      return [name, launched] as const
    }),
  )
  return {
    browsers: Object.fromEntries(opened) as Record<Variant, ExtensionBrowser>,
    close: async () => {
      await Promise.all(opened.map(([, launched]) => launched.close()))
    },
  }
}
