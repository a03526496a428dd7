import type { BrowserContext, Page } from '@playwright/test'
import { readMetrics, startMetrics, type PageMetrics } from './page-metrics.ts'
import { visitList } from './visit-list.ts'

/** 480 cards, as many as ten pages of results hold. */
const batches = 10
const cards = 480

/** What one filling of the list has cost. */
export interface OverlaySample extends PageMetrics {
  /** Durations of the tasks over 50 ms, in milliseconds. */
  longTasks: number[]
  layoutShift: number
}

export interface OverlayVisit {
  /** Whether badges must stand in the page in the end. */
  badges: boolean
  /** How many times slower than it is the processor shall be. */
  slowdown: number
}

/** Fills the list with 480 cards in ten batches, with price changes in between. */
export async function fillList(page: Page, slowdown: number): Promise<void> {
  await page.evaluate(([count, pauseMs]) => listClient.fill(count, pauseMs), [
    batches,
    80 * slowdown,
  ] as const)
  await page.waitForTimeout(200 * slowdown)
}

/** @throws where not every card has its badge: a measurement of nothing is none */
export async function checkBadges(page: Page, wanted: boolean): Promise<void> {
  const counted = await page.evaluate(() => ({ cards: listClient.cards(), badges: listClient.badges() }))
  const badges = wanted ? cards : 0
  if (counted.cards !== cards || counted.badges !== badges) {
    throw new Error(`${counted.badges} of ${badges} badges stand on ${counted.cards} of ${cards} cards.`)
  }
}

/** Opens the list page and fills it. */
export function sampleOverlay(context: BrowserContext, visit: OverlayVisit): Promise<OverlaySample> {
  const { slowdown, badges } = visit
  return visitList(
    context,
    async (session) => {
      await startMetrics(session)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    },
    async ({ page, session }) => {
      await fillList(page, slowdown)
      await checkBadges(page, badges)
      const metrics = await readMetrics(session)
      await session.send('HeapProfiler.collectGarbage')
      const { heap, nodes } = await readMetrics(session)
      const { longTasks, layoutShift } = await page.evaluate(() => listClient.view)
      return { ...metrics, heap, nodes, longTasks, layoutShift }
    },
  )
}
