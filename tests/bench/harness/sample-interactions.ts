import type { BrowserContext, Page } from '@playwright/test'
import { controls } from '../pages/list-page.ts'
import { checkBadges, fillList } from './sample-overlay.ts'
import { visitList } from './visit-list.ts'

const turns = 10

/** Ten rounds of: prices change, the list scrolls and back, a batch of cards is exchanged. */
async function interact(page: Page): Promise<void> {
  const pause = (): Promise<void> => page.waitForTimeout(50)
  const click = ([x, y]: readonly [number, number]): Promise<void> => page.mouse.click(x, y)
  for (let turn = 0; turn < turns; turn += 1) {
    await click(controls.prices)
    await pause()
    await page.mouse.wheel(0, turn % 2 === 0 ? 300 : -300)
    await pause()
    await click(controls.turn)
    await pause()
  }
}

/** Milliseconds from each of thirty clicks and turns of the wheel to its frame, on a list of 480 cards. */
export function sampleInteractions(context: BrowserContext, badges: boolean): Promise<number[]> {
  return visitList(
    context,
    () => Promise.resolve(),
    async ({ page }) => {
      await fillList(page, 1)
      await checkBadges(page, badges)
      await interact(page)
      const { interactions } = await page.evaluate(() => listClient.view)
      if (interactions.length < 3 * turns)
        throw new Error(`Only ${interactions.length} interactions were seen.`)
      return interactions
    },
  )
}
