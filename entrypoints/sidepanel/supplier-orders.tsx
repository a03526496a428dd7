import { useLiveQuery } from 'dexie-react-hooks'
import { OrderPerformanceLine } from '@/components/order-performance-line.tsx'
import { readDocuments } from '@/lib/sourcing/documents/plan-documents.ts'
import { orderPerformance } from '@/lib/sourcing/risk-register/past-orders.ts'
import { useServices } from '../shared/services.ts'

interface SupplierOrdersProps {
  supplierId: string
  onOpen: () => void
}

/** How the orders with a supplier went, live; nothing while there is none. */
export function SupplierOrders({ supplierId, onOpen }: SupplierOrdersProps) {
  const { plans } = useServices()
  const stored = useLiveQuery(() => plans.ofSupplier(supplierId), [plans, supplierId])
  const { performance } = orderPerformance(readDocuments(stored ?? []).risks?.orders ?? [])
  return performance === undefined ? null : <OrderPerformanceLine performance={performance} onOpen={onOpen} />
}
