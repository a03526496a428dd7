import type { Attachment } from '@/lib/core/attachment.ts'
import { readExportRows } from '@/lib/db/read-export-rows.ts'
import { exportSources, type ExportRow } from '@/lib/export/export-row.ts'
import type { Diligence } from '@/lib/sourcing/diligence/diligence.ts'
import { extensionVersion } from './extension-version.ts'
import type { Services } from './services.ts'

/** A row of an export with what the buyer checked and put beside the supplier. */
export interface SupplierPaper extends ExportRow {
  diligence?: Diligence
  /** Oldest first. */
  files?: Attachment[]
}

/** All that is stored of one supplier, judged as of now; `undefined` where it is not there (any more). */
export async function readSupplierRow(
  supplierId: string,
  { database, scorecards }: Pick<Services, 'database' | 'scorecards'>,
  { scorecardId, now }: { scorecardId?: string; now: number },
): Promise<SupplierPaper | undefined> {
  const judging = {
    scorecard: await scorecards.inForce(scorecardId),
    now,
    extensionVersion: extensionVersion(),
  }
  const atOnce = { pause: () => Promise.resolve(), onProgress: () => {} }
  const wish = { scope: { of: 'supplier', supplierId }, sources: new Set(exportSources) } as const
  const [row] = await readExportRows(database, wish, judging, atOnce)
  const { diligence } = row?.plan ?? {}
  const { attachments } = database.tables
  const files = await attachments.where('supplierId').equals(supplierId).sortBy('addedAt')
  return row && { ...row, ...(diligence && { diligence }), files }
}
