import { useLiveQuery } from 'dexie-react-hooks'
import type { SupplierFile } from '@/components/supplier-file.ts'
import { disagreements } from '@/lib/risk/disagreements.ts'
import { seriesOf } from '@/lib/suppliers/series.ts'
import { timeline } from '@/lib/suppliers/timeline.ts'
import { useSupplierServices, type SupplierServices } from './use-supplier-services.ts'

/** Steps of the history that are read; older ones stay in the memory. */
const mostSteps = 200

async function readFile(
  recordId: string,
  now: number,
  { suppliers, flagStates, quotes, twins }: SupplierServices,
): Promise<SupplierFile | null> {
  const record = await suppliers.get(recordId)
  if (record === undefined) return null
  const [observations, answers, offered, alike] = await Promise.all([
    suppliers.history(recordId, mostSteps),
    flagStates.of(recordId),
    quotes.of(recordId),
    twins.of(recordId),
  ])
  return {
    firstSeen: record.firstSeen,
    offers: record.listings ?? [],
    steps: timeline(observations).filter(({ items }) => items.length > 0),
    series: seriesOf(record, observations),
    disagreements: disagreements({ record, log: observations }, now),
    twins: alike.map(({ supplier, verdict }) => ({
      recordId: supplier.id,
      companyId: supplier.companyIds[0],
      host: supplier.hosts[0],
      facts: supplier.facts,
      verdict,
    })),
    answers: new Map(answers.map((answer) => [answer.flagId, answer])),
    quotes: offered,
  }
}

/** What the memory keeps of a supplier beside its facts, live; `undefined` while it is being read, and without a record. */
export function useSupplierFile(recordId: string | undefined, now: number): SupplierFile | undefined {
  const services = useSupplierServices()
  const read = useLiveQuery(async () => {
    return recordId === undefined ? null : { recordId, file: await readFile(recordId, now, services) }
  }, [recordId, now, services])
  // The last answer stays until the next one is there, and it may be of another supplier.
  return read?.recordId === recordId ? (read?.file ?? undefined) : undefined
}
