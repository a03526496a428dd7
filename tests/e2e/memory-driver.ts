import { createDatabase, type Database } from '@/lib/db/database.ts'
import { createListRepository } from '@/lib/db/list-repository.ts'
import { mirrorFile, parseLine, parseMirrorFile } from '@/lib/db/mirror-file.ts'
import { opfsFiles } from '@/lib/db/opfs-files.ts'
import { sentinelStore } from '@/lib/settings/sentinel-store.ts'

/** What a test does to the memory from a page of the extension, by the extension's own means. */
export interface MemoryDriver {
  /** Saves suppliers with these company ids; the ids are also those of their entries. */
  save(companyIds: readonly string[]): Promise<void>
  /** Changes one entry so many times, each time by what it finds there; answers how many changes were acknowledged. */
  edit(entryId: string, times: number): Promise<number>
  /** The second copy of an entry. */
  copyOf(entryId: string): Promise<unknown>
}

const context = { clock: () => Date.now(), newId: () => crypto.randomUUID() }

async function withMemory<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = createDatabase({ sentinel: sentinelStore, files: opfsFiles, newId: context.newId })
  await database.open()
  const result = await work(database)
  database.close()
  return result
}

const driver: MemoryDriver = {
  save: (companyIds) =>
    withMemory(async (database) => {
      const lists = createListRepository(database, context)
      for (const companyId of companyIds)
        await lists.save({ saveId: companyId, supplier: { companyId }, defaultListName: 'Shortlist' })
    }),

  edit: (entryId, times) =>
    withMemory(async (database) => {
      const { entries } = database.tables
      let acknowledged = 0
      const edit = async () => {
        await database.write([entries], async () => {
          const entry = await entries.get(entryId)
          if (entry !== undefined)
            await entries.put({ ...entry, decisionReason: `${entry.decisionReason ?? ''}.` })
        })
        acknowledged += 1
      }
      await Promise.all(Array.from({ length: times }, edit))
      return acknowledged
    }),

  async copyOf(entryId) {
    const line = parseMirrorFile(await opfsFiles.read(mirrorFile('entries', entryId))).get(entryId)
    return line === undefined ? undefined : parseLine(line)
  },
}

Object.assign(globalThis, { memoryDriver: driver })
