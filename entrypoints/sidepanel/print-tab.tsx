import { useLiveQuery } from 'dexie-react-hooks'
import { DossierPaper } from '@/components/dossier-paper.tsx'
import { SupplierGone } from '@/components/supplier-gone.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { dossierOf } from '../shared/dossier-of.ts'
import { readSupplierRow } from '../shared/read-supplier-row.ts'
import { useServices } from '../shared/services.ts'
import { useSettings } from '../shared/settings-context.ts'

/** The dossier of one supplier as it is printed. */
export function PrintTab({ supplierId }: { supplierId: string }) {
  const texts = useTexts()
  const services = useServices()
  const { scorecardId } = useSettings()
  const { now } = texts
  const row = useLiveQuery(
    async () => (await readSupplierRow(supplierId, services, { scorecardId, now })) ?? null,
    [supplierId, services, scorecardId, now],
  )
  if (row === undefined) return <SupplierSkeleton />
  if (row === null) return <SupplierGone />
  return <DossierPaper {...dossierOf(row, now, texts)} onPrint={() => globalThis.print()} />
}
