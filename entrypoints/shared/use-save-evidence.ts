import { useTexts } from '@/components/texts-context.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { attachmentParts } from '@/lib/export/attachment-parts.ts'
import type { EvidencePart } from '@/lib/export/evidence-zip.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { dossierOf } from './dossier-of.ts'
import { readSupplierRow } from './read-supplier-row.ts'
import { saveFile } from './save-file.ts'
import { useServices } from './services.ts'
import { useSettings } from './settings-context.ts'

/** What stands in the file beside what every evidence file has, and what its name says of it. */
interface MoreEvidence {
  word: string
  parts: (now: number) => EvidencePart[]
}

/** Hands on all that is known of a supplier as a ZIP; says how it went, and resolves once that is said. */
export function useSaveEvidence(supplierId: string): (more?: MoreEvidence) => Promise<void> {
  const texts = useTexts()
  const { t } = texts
  const services = useServices()
  const { scorecardId } = useSettings()
  const { clock, newId, toasts } = services
  const say = (text: string) => toasts.getState().show({ id: newId(), text })

  async function save(more?: MoreEvidence): Promise<void> {
    const now = clock()
    const row = await readSupplierRow(supplierId, services, { scorecardId, now })
    if (row === undefined) return
    const dossier = dossierOf(row, now, texts)
    const { evidenceZip } = await import('@/lib/export/evidence-zip.ts')
    const files = await attachmentParts(row.files ?? [], (id) => opfsFolders.attachments.read(id))
    const parts = [...(more?.parts(now) ?? []), ...files]
    const bytes = await evidenceZip(row, dossier, (part) => crypto.subtle.digest('SHA-256', part), parts)
    const name = fileName(more === undefined ? dossier.title : `${dossier.title} ${more.word}`, 'zip', now)
    saveFile(name, 'application/zip', new Blob([bytes]))
    say(t('supplierFiles.saved', { name }))
  }

  return (more) => save(more).catch(() => say(t('data.failed')))
}
