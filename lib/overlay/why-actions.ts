import type { OverlayOptions } from './overlay-options.ts'
import type { JudgedSupplier } from './page-suppliers.ts'
import type { WhyActions } from './why-card.ts'

/** What the card of a badge can do about its supplier. `changed` is called when the user's marks on it have changed. */
export function whyActions(
  supplier: JudgedSupplier,
  { window, background, newId }: OverlayOptions,
  changed: () => void,
): WhyActions {
  const mark = (saved: boolean) => {
    supplier.saved = saved
    changed()
  }
  return {
    explain: () => background.explain(supplier.judged.assessment, supplier.judged.facts),
    async save() {
      const saveId = newId()
      const { companyId, host } = supplier
      await background.save(saveId, { companyId, host })
      mark(true)
      return async () => {
        const undone = await background.undoSave(saveId)
        if (undone) mark(false)
        return undone
      }
    },
    copy: (text) => window.navigator.clipboard.writeText(text),
    openPanel: background.openPanel,
  }
}
