import { openFullPanel } from './full-page.ts'
import { useSaveEvidence } from './use-save-evidence.ts'

/** What of a supplier of the memory can be handed on. Printing opens in a page of its own. */
export function useSupplierFiles(supplierId: string) {
  const save = useSaveEvidence(supplierId)
  return {
    onPrint: () => openFullPanel({ view: 'data', tool: 'print', record: supplierId }),
    onSaveEvidence: () => void save(),
  }
}
