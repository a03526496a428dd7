import { useEffect, useRef, useState } from 'react'
import { useSupplierServices } from './use-supplier-services.ts'

/**
 * Notes that the buyer looks at a saved supplier now, once as long as it stays in view, and answers when that was the
 * time before, in milliseconds since the epoch.
 */
export function useLastVisit(recordId: string | undefined, isSaved: boolean): number | undefined {
  const { visits } = useSupplierServices()
  const [last, setLast] = useState<{ recordId: string; visitedAt: number }>()
  const marked = useRef<string>(undefined)
  useEffect(() => {
    if (recordId === undefined || !isSaved || marked.current === recordId) return
    marked.current = recordId
    visits.mark(recordId).then(
      (visit) => visit && setLast({ recordId, visitedAt: visit.visitedAt }),
      // Where nothing can be written, nothing is known to have changed.
      () => {},
    )
  }, [visits, recordId, isSaved])
  return last?.recordId === recordId ? last?.visitedAt : undefined
}
