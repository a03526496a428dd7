import { useMemo, useState } from 'react'
import { ListChanged } from '@/components/list-changed.tsx'
import { createVisitRepository } from '@/lib/db/visit-repository.ts'
import { useServices } from '../shared/services.ts'
import { useChangedLines } from './use-changed-lines.ts'
import { useLineTerms } from './use-line-terms.ts'
import type { ViewProps } from './views.ts'

const pageSize = 20

/** What changed in saved suppliers since the buyer last looked at them. */
export function ChangedPane({ go }: Pick<ViewProps, 'go'>) {
  const { database, clock } = useServices()
  const visits = useMemo(() => createVisitRepository(database, { clock }), [database, clock])
  const [limit, setLimit] = useState(pageSize)
  const { terms } = useLineTerms()
  const changed = useChangedLines(limit, terms)
  return (
    <ListChanged
      lines={changed?.lines}
      onOpen={({ key }) => go({ view: 'supplier', record: key })}
      onSeen={({ key }) => void visits.mark(key)}
      onMore={changed?.hasMore ? () => setLimit(limit + pageSize) : undefined}
    />
  )
}
