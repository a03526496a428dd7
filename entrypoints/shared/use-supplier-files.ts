import { useTexts } from '@/components/texts-context.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { attachmentParts } from '@/lib/export/attachment-parts.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { dossierOf } from './dossier-of.ts'
import { openFullPanel } from './full-page.ts'
import { readSupplierRow } from './read-supplier-row.ts'
import { saveFile } from './save-file.ts'
import { useServices } from './services.ts'
import { useSettings } from './settings-context.ts'

/** What of a supplier of the memory can be handed on. Printing opens in a page of its own. */
export function useSupplierFiles(supplierId: string) {
  const texts = useTexts()
  const { t } = texts
  const services = useServices()
  const { scorecardId } = useSettings()
  const { clock, newId, toasts } = services
  const say = (text: string) => toasts.getState().show({ id: newId(), text })

  async function save(): Promise<void> {
    const now = clock()
    const row = await readSupplierRow(supplierId, services, { scorecardId, now })
    if (row === undefined) return
    const dossier = dossierOf(row, now, texts)
    const { evidenceZip } = await import('@/lib/export/evidence-zip.ts')
    const parts = await attachmentParts(row.files ?? [], opfsFolders.attachments.read)
    const bytes = await evidenceZip(row, dossier, (part) => crypto.subtle.digest('SHA-256', part), parts)
    const name = fileName(dossier.title, 'zip', now)
    saveFile(name, 'application/zip', new Blob([bytes]))
    say(t('supplierFiles.saved', { name }))
  }

  return {
    onPrint: () => openFullPanel({ view: 'data', tool: 'print', record: supplierId }),
    onSaveEvidence: () => void save().catch(() => say(t('data.failed'))),
  }
}
