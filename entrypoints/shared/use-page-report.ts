import { useEffect, useRef, useState } from 'react'
import { askTab } from '@/lib/messages/page-client.ts'
import type { PageResponses } from '@/lib/messages/protocol.ts'
import { hasSiteAccess } from './site-access.ts'
import type { WatchedTab } from './use-tab.ts'

/** What a tab's content script answers, or why it does not. */
export type PageReport =
  { status: 'loading' | 'silent' | 'withheld' } | ({ status: 'answered' } & PageResponses['page-suppliers'])

const noTab: PageReport = { status: 'silent' }

/** Pages bring cards late and change without loading; nobody tells us, so we ask while someone is looking. */
const askEveryMs = 2000

/** What a tab says of its suppliers at this moment. */
export async function askPage(tab: WatchedTab | null): Promise<PageReport> {
  if (tab === null) return noTab
  // An old content script, cut off by an update, answers nonsense: the same as none.
  const answer = await askTab(tab.id, 'page-suppliers').catch(() => undefined)
  if (answer !== undefined) return { status: 'answered', ...answer }
  return { status: (await hasSiteAccess()) ? 'silent' : 'withheld' }
}

const isSame = (a: PageReport, b: PageReport) => JSON.stringify(a) === JSON.stringify(b)

/**
 * What the tab says of its suppliers, kept up to date, and how to ask at once.
 *
 * @param early the answer of the first tab to a question that was asked before
 */
export function usePageReport(
  tab: WatchedTab | null | undefined,
  early?: Promise<PageReport>,
): { report: PageReport; askAgain: () => void } {
  const [report, setReport] = useState<PageReport>({ status: 'loading' })
  const askNow = useRef<() => void>(undefined)
  const isFirst = useRef(true)

  useEffect(() => {
    if (!tab) return undefined
    let current = true
    const update = async (asked = askPage(tab)) => {
      const answer = await asked
      if (current) setReport((last) => (isSame(last, answer) ? last : answer))
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void update()
    }, askEveryMs)
    askNow.current = () => void update()
    void update(isFirst.current ? early : undefined)
    isFirst.current = false
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [tab, early])

  return { report: tab === null ? noTab : report, askAgain: () => askNow.current?.() }
}
