import { Dossier } from '@/components/dossier.tsx'
import { SupplierFiles } from '@/components/supplier-files.tsx'
import { supplierName } from '@/components/supplier-name.ts'
import type { SupplierView } from '@/components/supplier-view.ts'
import { useTexts } from '@/components/texts-context.ts'
import type { Route } from '@/lib/stores/route.ts'
import { copyText } from '../shared/copy-text.ts'
import { useSettings } from '../shared/settings-context.ts'
import { SupplierNotes } from '../shared/supplier-notes.tsx'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useSupplierFiles } from '../shared/use-supplier-files.ts'
import { adviceForOrder } from './advice-for-order.ts'
import { SupplierDiligence } from './supplier-diligence.tsx'
import { SupplierOrders } from './supplier-orders.tsx'
import { useLastVisit } from './use-last-visit.ts'
import { useSupplierFile } from './use-supplier-file.ts'
import { useSupplierFileActions } from './use-supplier-file-actions.ts'

interface SupplierDossierProps {
  supplier: SupplierView
  go: (route: Route) => void
}

/** The dossier of one supplier, with all that the memory keeps of it. */
export function SupplierDossier({ supplier, go }: SupplierDossierProps) {
  const texts = useTexts()
  const { recordId, assessment, saves } = supplier
  const { orderValueUsd } = useSettings()
  const { active, save, remove } = useShortlist()
  const file = useSupplierFile(recordId, texts.now)
  const visitedAt = useLastVisit(recordId, saves.length > 0)
  const actions = useSupplierFileActions(recordId, supplierName(supplier, texts), go)
  return (
    <Dossier
      supplier={supplier}
      file={file}
      visitedAt={visitedAt}
      advice={adviceForOrder(assessment.band, orderValueUsd, texts)}
      activeList={active}
      onSave={() => save(supplier, active)}
      onRemove={remove}
      onCopy={copyText}
      actions={actions}
      notes={<SupplierNotes supplier={supplier} />}
      {...(recordId !== undefined && {
        diligence: (
          <SupplierDiligence
            supplierId={recordId}
            assessment={assessment}
            listId={active?.id}
            onOpen={() => go({ view: 'plan', tool: 'diligence', record: recordId })}
          />
        ),
        orders: (
          <SupplierOrders
            supplierId={recordId}
            onOpen={() => go({ view: 'plan', tool: 'risks', record: recordId })}
          />
        ),
        handOn: <HandOn supplierId={recordId} />,
        onPlan: () => go({ view: 'plan', tool: 'landed-cost', record: recordId }),
      })}
    />
  )
}

function HandOn({ supplierId }: { supplierId: string }) {
  return <SupplierFiles {...useSupplierFiles(supplierId)} />
}
