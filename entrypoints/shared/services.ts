import { createContext, useContext } from 'react'
import { createDatabase } from '@/lib/db/database.ts'
import { createListRepository } from '@/lib/db/list-repository.ts'
import { createNoteRepository } from '@/lib/db/note-repository.ts'
import { opfsFiles } from '@/lib/db/opfs-files.ts'
import { createPlanRepository } from '@/lib/db/plan-repository.ts'
import { createQuoteRepository } from '@/lib/db/quote-repository.ts'
import { createScorecardRepository } from '@/lib/db/scorecard-repository.ts'
import { createSupplierRepository } from '@/lib/db/supplier-repository.ts'
import { createTrashRepository } from '@/lib/db/trash-repository.ts'
import { announceMarks } from '@/lib/settings/marks-signal.ts'
import { sentinelStore } from '@/lib/settings/sentinel-store.ts'
import { createListViewStore } from '@/lib/stores/list-view-store.ts'
import { createToastStore } from '@/lib/stores/toast-store.ts'

/** What a page of the extension works with: its own connection to the memory, and the state of its interface. */
export function createServices() {
  const context = { clock: () => Date.now(), newId: () => crypto.randomUUID() }
  const database = createDatabase({
    sentinel: sentinelStore,
    files: opfsFiles,
    newId: context.newId,
    onUserWork: () => void announceMarks(context.newId()),
  })
  return {
    ...context,
    database,
    suppliers: createSupplierRepository(database, context),
    lists: createListRepository(database, context),
    notes: createNoteRepository(database, context),
    plans: createPlanRepository(database, context),
    quotes: createQuoteRepository(database, context),
    scorecards: createScorecardRepository(database, context),
    trash: createTrashRepository(database, context),
    toasts: createToastStore(),
    listView: createListViewStore(),
  }
}

export type Services = ReturnType<typeof createServices>

export const ServicesContext = createContext<Services | undefined>(undefined)

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === undefined) throw new Error('no services: the page has no ServicesContext')
  return services
}
