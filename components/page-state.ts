import type { Health } from '@/lib/core/health.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { Pause } from '@/lib/core/pause.ts'
import type { SupplierView } from './supplier-view.ts'

/**
 * What a tab says of its suppliers.
 *
 * - `silent`: nobody answers there; no page of the site, or one that was open before the extension
 * - `withheld`: the user has not given the extension access to the site
 */
export type PageState =
  | { status: 'loading' }
  | { status: 'silent' }
  | { status: 'withheld' }
  | {
      status: 'answered'
      kind: PageKind
      suppliers: SupplierView[]
      health?: Health
      /** Of the page. */
      host: string
      paused?: Pause
    }
