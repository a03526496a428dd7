import type { Entry } from '@/lib/core/shortlist.ts'
import type { SupplierView } from './supplier-view.ts'

/** One supplier of a list, as a row shows it. */
export interface ListLine {
  entry: Entry
  supplier: SupplierView
  /** Unit price at the chosen quantity; `onlyFrom` names the quantity from which it holds, where that is more. */
  price?: { currency: string; min: number; max: number; onlyFrom?: number }
  moq?: { quantity: number; unit?: string; below: boolean }
  hasNotes: boolean
  /** It changed since the buyer last looked at it. */
  isChanged: boolean
}
