import { useLiveQuery } from 'dexie-react-hooks'
import { useMemo } from 'react'
import { supplierName } from '@/components/supplier-name.ts'
import { useTexts } from '@/components/texts-context.ts'
import { readMemories } from '@/lib/db/read-memories.ts'
import { createViewRepository } from '@/lib/db/view-repository.ts'
import { useServices } from '../shared/services.ts'

/** More than anybody looks through. */
const mostSuppliers = 200

/** A supplier by what a message can be compared with. */
export interface KeptSupplier {
  id: string
  name: string
  /** As pages state it; absent where none did. */
  stated?: string
  hosts: string[]
}

/** The suppliers on any list, and the one that is asked for, live; `undefined` while they are being read. */
export function useKeptSuppliers(asked: string | undefined): KeptSupplier[] | undefined {
  const { database, lists } = useServices()
  const texts = useTexts()
  const found = useLiveQuery(async () => {
    const views = createViewRepository(database)
    const pages = await Promise.all(
      (await lists.all()).map(({ id }) => views.list(id, 'updated', { limit: mostSuppliers })),
    )
    const kept = pages.flatMap(({ rows }) => rows.map(({ supplier }) => supplier))
    const memory = asked === undefined ? undefined : (await readMemories(database, [asked])).get(asked)
    const all = memory === undefined ? kept : [memory.record, ...kept]
    return [...new Map(all.map((supplier) => [supplier.id, supplier])).values()].slice(0, mostSuppliers)
  }, [database, lists, asked])
  return useMemo(
    () =>
      found?.map(({ id, facts, hosts, companyIds }) => ({
        id,
        name: supplierName({ facts, host: hosts[0], companyId: companyIds[0] }, texts),
        ...(facts.name?.value && { stated: facts.name.value }),
        hosts,
      })),
    [found, texts],
  )
}
