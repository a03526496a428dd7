import type { List } from '@/lib/core/shortlist.ts'
import { csv } from '@/lib/export/csv.ts'
import { assess } from '@/lib/risk/assess.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { saveFile } from './save-file.ts'
import type { Services } from './services.ts'

/** Saves a list as a CSV file, each supplier assessed as of now. */
export async function downloadList({ id, name }: List, { lists, clock }: Services): Promise<void> {
  const now = clock()
  const rows = (await lists.rows(id)).map((row) => ({
    ...row,
    assessment: assess(row.supplier.facts, standardScorecard, { now }),
  }))
  const text = csv(rows, { preset: 'full', delimiter: ',' })
  saveFile(fileName(name, 'csv', now), 'text/csv;charset=utf-8', text)
}
