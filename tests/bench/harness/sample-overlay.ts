import type { BrowserContext, Page } from '@playwright/test'
import type { PageView } from '../pages/list-client.ts'
import { controls } from '../pages/list-page.ts'
import { readMetrics, startMetrics, type PageMetrics } from './page-metrics.ts'
import { percentile } from './stats.ts'
import { visitList } from './visit-list.ts'

/** 480 cards, as many as ten pages of results hold. */
const batches = 10
const cards = 480

/** What one filling of the list has cost, and how the full page answers. */
export interface OverlaySample extends PageMetrics {
  /** Durations of the tasks over 50 ms, in milliseconds. */
  longTasks: number[]
  layoutShift: number
  /** 95th percentile of thirty clicks and turns of the wheel, in milliseconds. */
  interaction: number
}

export interface OverlayVisit {
  /** Badges that must stand in the page in the end: a measurement of nothing is none. */
  badges: boolean
  /** How many times slower than it is the processor shall be. */
  slowdown: number
}

const view = (page: Page): Promise<PageView> => page.evaluate(() => listClient.view)

/** Fills the list with 480 cards in ten batches, with price changes in between. */
export async function fillList(page: Page, slowdown: number): Promise<void> {
  await page.evaluate(([count, pauseMs]) => listClient.fill(count, pauseMs), [
    batches,
    80 * slowdown,
  ] as const)
  await page.waitForTimeout(200 * slowdown)
}

/** Ten rounds of: prices change, the list scrolls and back, a batch of cards is exchanged. */
async function interact(page: Page, slowdown: number): Promise<void> {
  const pause = (): Promise<void> => page.waitForTimeout(50 * slowdown)
  const click = ([x, y]: readonly [number, number]): Promise<void> => page.mouse.click(x, y)
  for (let turn = 0; turn < 10; turn += 1) {
    await click(controls.prices)
    await pause()
    await page.mouse.wheel(0, turn % 2 === 0 ? 300 : -300)
    await pause()
    await click(controls.turn)
    await pause()
  }
}

async function checkBadges(page: Page, wanted: boolean): Promise<void> {
  const counted = await page.evaluate(() => ({ cards: listClient.cards(), badges: listClient.badges() }))
  const badges = wanted ? cards : 0
  if (counted.cards !== cards || counted.badges !== badges) {
    throw new Error(`${counted.badges} of ${badges} badges stand on ${counted.cards} of ${cards} cards.`)
  }
}

/** Opens the list page, fills it and uses it. */
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
      await session.send('HeapProfiler.collectGarbage')
      const metrics = await readMetrics(session)
      const { longTasks, layoutShift } = await view(page)
      await interact(page, slowdown)
      const { interactions } = await view(page)
      if (interactions.length < 30)
        throw new Error(`Only ${interactions.length} of 30 interactions were seen.`)
      return { ...metrics, longTasks, layoutShift, interaction: percentile(interactions, 0.95) }
    },
  )
}
