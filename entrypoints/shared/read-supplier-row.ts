import { readExportRows } from '@/lib/db/read-export-rows.ts'
import type { ExportRow } from '@/lib/export/export-row.ts'
import { extensionVersion } from './extension-version.ts'
import type { Services } from './services.ts'

/** All that is stored of one supplier, judged as of now; `undefined` where it is not there (any more). */
export async function readSupplierRow(
  supplierId: string,
  { database, scorecards }: Pick<Services, 'database' | 'scorecards'>,
  { scorecardId, now }: { scorecardId?: string; now: number },
): Promise<ExportRow | undefined> {
  const judging = {
    scorecard: await scorecards.inForce(scorecardId),
    now,
    extensionVersion: extensionVersion(),
  }
  const atOnce = { pause: () => Promise.resolve(), onProgress: () => {} }
  const [row] = await readExportRows(database, { of: 'supplier', supplierId }, judging, atOnce)
  return row
}
