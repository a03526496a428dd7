import type { List } from '@/lib/core/shortlist.ts'
import { readMemories } from '@/lib/db/read-memories.ts'
import { csv } from '@/lib/export/csv.ts'
import { fileName } from '@/lib/export/file-name.ts'
import { assessMemory } from '@/lib/risk/assess-memory.ts'
import { readSettings } from '@/lib/settings/settings.ts'
import { saveFile } from './save-file.ts'
import type { Services } from './services.ts'

/** Saves a list as a CSV file, each supplier assessed as of now by the scorecard in force. */
export async function downloadList(
  { id, name }: List,
  { lists, scorecards, database, clock }: Services,
): Promise<void> {
  const now = clock()
  const judgement = { scorecard: await scorecards.inForce((await readSettings()).scorecardId), now }
  const rows = await lists.rows(id)
  const memories = await readMemories(
    database,
    rows.map(({ supplier }) => supplier.id),
  )
  const judged = rows.flatMap((row) => {
    const memory = memories.get(row.supplier.id)
    return memory === undefined ? [] : [{ ...row, assessment: assessMemory(memory, judgement) }]
  })
  const text = csv(judged, { preset: 'full', delimiter: ',' })
  saveFile(fileName(name, 'csv', now), 'text/csv;charset=utf-8', text)
}
