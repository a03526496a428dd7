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

async function ask(tabId: number): Promise<PageReport> {
  // An old content script, cut off by an update, answers nonsense: the same as none.
  const answer = await askTab(tabId, 'page-suppliers').catch(() => undefined)
  if (answer !== undefined) return { status: 'answered', ...answer }
  return { status: (await hasSiteAccess()) ? 'silent' : 'withheld' }
}

const isSame = (a: PageReport, b: PageReport) => JSON.stringify(a) === JSON.stringify(b)

/** What the tab says of its suppliers, kept up to date, and how to ask at once. */
export function usePageReport(tab: WatchedTab | null | undefined): {
  report: PageReport
  askAgain: () => void
} {
  const [report, setReport] = useState<PageReport>({ status: 'loading' })
  const askNow = useRef<() => void>(undefined)

  useEffect(() => {
    if (!tab) return undefined
    let current = true
    const update = async () => {
      const answer = await ask(tab.id)
      if (current) setReport((last) => (isSame(last, answer) ? last : answer))
    }
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void update()
    }, askEveryMs)
    askNow.current = () => void update()
    askNow.current()
    return () => {
      current = false
      clearInterval(timer)
    }
  }, [tab])

  return { report: tab === null ? noTab : report, askAgain: () => askNow.current?.() }
}
