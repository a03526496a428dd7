import { lazy, type ComponentType } from 'react'
import type { PageState } from '@/components/page-state.ts'
import type { PanelView, Route } from '@/lib/stores/route.ts'
import type { tabActions } from '../shared/tab-actions.ts'
import { HealthTab } from './health-tab.tsx'
import { ListsTab } from './lists-tab.tsx'
import { PageTab } from './page-tab.tsx'
import { SettingsTab } from './settings-tab.tsx'
import { SupplierTab } from './supplier-tab.tsx'

export interface ViewProps {
  route: Route
  go: (route: Route) => void
  /** What the page in the tab says. */
  page: PageState
  /** What helps where that page does not answer. */
  actions: ReturnType<typeof tabActions>
}

export const views: Record<PanelView, ComponentType<ViewProps>> = {
  supplier: SupplierTab,
  page: PageTab,
  lists: ListsTab,
  compare: lazy(async () => ({ default: (await import('./compare-tab.tsx')).CompareTab })),
  plan: lazy(async () => ({ default: (await import('./plan-tab.tsx')).PlanTab })),
  messages: lazy(async () => ({ default: (await import('./messages-tab.tsx')).MessagesTab })),
  map: lazy(async () => ({ default: (await import('./map-tab.tsx')).MapTab })),
  scorecards: lazy(async () => ({ default: (await import('./scorecards-tab.tsx')).ScorecardsTab })),
  settings: SettingsTab,
  data: lazy(async () => ({ default: (await import('./data-tab.tsx')).DataTab })),
  health: HealthTab,
}
