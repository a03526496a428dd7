import { askPage, type PageReport } from './use-page-report.ts'
import { currentTab, type WatchedTab } from './use-tab.ts'

/** The first answers that a view will want, on their way before the view is there. */
export interface EarlyAnswers {
  tab: Promise<WatchedTab | null>
  report: Promise<PageReport>
}

/** Asks for the tab and what stands on it, while memory and words are still being opened. */
export function askEarly(): EarlyAnswers {
  const tab = currentTab()
  return { tab, report: tab.then(askPage) }
}
