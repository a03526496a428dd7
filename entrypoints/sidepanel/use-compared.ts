import { useLiveQuery } from 'dexie-react-hooks'
import type { ComparedView } from '@/components/compared-view.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'
import { readCompared } from './read-compared.ts'

/** Suppliers of the memory for comparison and map, live; `undefined` while they are being read. */
export function useCompared(recordIds: readonly string[], now: number): ComparedView[] | undefined {
  const services = useServices()
  const { scorecardId } = useSettings()
  const ids = recordIds.join(',')
  return useLiveQuery(async () => {
    const judgement = { scorecard: await services.scorecards.inForce(scorecardId), now }
    return readCompared(ids === '' ? [] : ids.split(','), services, judgement)
  }, [services, scorecardId, ids, now])
}
