import { useLiveQuery } from 'dexie-react-hooks'
import type { PageState } from '@/components/page-state.ts'
import { joinMemory } from './join-memory.ts'
import { useServices } from './services.ts'
import type { PageReport } from './use-page-report.ts'

/** The tab's suppliers with what the buyer did with them, live. */
export function usePageState(report: PageReport, isPrivate = false): PageState {
  const services = useServices()
  const state = useLiveQuery(async (): Promise<PageState> => {
    if (report.status !== 'answered') return report
    const lists = await services.lists.all()
    const suppliers = await Promise.all(
      report.suppliers.map((supplier) => joinMemory(supplier, lists, isPrivate, services)),
    )
    return { ...report, suppliers }
  }, [report, isPrivate, services])
  return state ?? { status: 'loading' }
}
