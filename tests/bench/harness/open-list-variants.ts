import type { ExtensionBrowser } from '@/tests/e2e/extension.ts'
import { listAddress, listPage } from '../pages/list-page.ts'
import type { Bench } from '../subject.ts'
import { bundleScript } from './bundle-script.ts'
import { openVariants, type Extension } from './open-variants.ts'
import { referenceExtension, type Reference } from './reference-extension.ts'

/** The variants of the overlay: without an extension, the same once more as control, ours, and the references. */
export type ListVariant = 'none' | 'control' | 'ours' | Reference

export const hasBadges = (variant: ListVariant): boolean => variant !== 'none' && variant !== 'control'

/** Opens a browser a variant, all of which serve the list page. */
export async function openListVariants<Variant extends ListVariant>(
  bench: Bench,
  variants: readonly Variant[],
): Promise<{ browsers: Record<Variant, ExtensionBrowser>; close: () => Promise<void> }> {
  const { extension, scratch } = bench
  const folders: Record<ListVariant, () => Extension | Promise<Extension>> = {
    none: () => undefined,
    control: () => undefined,
    ours: () => extension,
    react: () => referenceExtension('react', scratch),
    naive: () => referenceExtension('naive', scratch),
    bare: () => referenceExtension('bare', scratch),
  }
  const client = await bundleScript('tests/bench/pages/list-client.ts', scratch, 'list-client.js')
  const chosen: [Variant, Extension][] = []
  for (const variant of variants) chosen.push([variant, await folders[variant]()])
  return openVariants(bench, Object.fromEntries(chosen) as Record<Variant, Extension>, [
    { url: listAddress, html: listPage(client) },
  ])
}
