import { useEffect, useState } from 'react'
import type { PageState } from '@/components/page-state.ts'
import type { PageResponses } from '@/lib/messages/protocol.ts'

type PageHealth = PageResponses['page-health']

/** How the page in the tab was read, asked again whenever what it says has changed. */
export function usePageHealth(
  page: PageState,
  ask: () => Promise<PageHealth | undefined>,
): PageHealth | undefined {
  const [answer, setAnswer] = useState<PageHealth>()
  useEffect(() => {
    let current = true
    const update = async () => {
      const health = await ask()
      if (current) setAnswer(health)
    }
    void update()
    return () => {
      current = false
    }
    // `ask` is made anew with every render; what it would answer changes with the page only.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [page])
  return answer
}
