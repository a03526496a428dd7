import { onTestFinished } from 'vitest'
import { createDatabase } from '@/lib/db/database.ts'
import { createDraftRepository } from '@/lib/db/draft-repository.ts'
import { createListRepository } from '@/lib/db/list-repository.ts'
import { createNoteRepository } from '@/lib/db/note-repository.ts'
import { createPrivacyRepository } from '@/lib/db/privacy-repository.ts'
import { createQuoteRepository } from '@/lib/db/quote-repository.ts'
import { createScorecardRepository } from '@/lib/db/scorecard-repository.ts'
import { createSupplierRepository } from '@/lib/db/supplier-repository.ts'
import { createTrashRepository } from '@/lib/db/trash-repository.ts'
import { memorySafety } from './memory-safety.ts'

interface MemoryOptions {
  name?: string
  newId?: () => string
  safety?: ReturnType<typeof memorySafety>
}

/** A database with its repositories and a clock to set. Import `fake-indexeddb/auto` first. */
export async function openMemory({
  name = crypto.randomUUID(),
  newId = () => crypto.randomUUID(),
  safety = memorySafety(),
}: MemoryOptions = {}) {
  let now = 1000
  const context = { clock: () => now, newId }
  const database = createDatabase({ name, ...safety })
  await database.open()
  onTestFinished(() => database.close())
  return {
    name,
    safety,
    ...context,
    database,
    suppliers: createSupplierRepository(database, context),
    lists: createListRepository(database, context),
    notes: createNoteRepository(database, context),
    drafts: createDraftRepository(database, context),
    quotes: createQuoteRepository(database, context),
    scorecards: createScorecardRepository(database, context),
    privacy: createPrivacyRepository(database),
    trash: createTrashRepository(database, context),
    setTime: (time: number) => {
      now = time
    },
  }
}
