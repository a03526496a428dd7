import type { Page } from '@playwright/test'
import { savedSuppliers } from '@/tests/support/saved-suppliers.ts'
import { figure } from '../harness/figure.ts'
import { fillTables } from '../harness/fill-tables.ts'
import { openVariants } from '../harness/open-variants.ts'
import type { Subject } from '../subject.ts'

const rows = 100_000
const batch = 2000

/** How long a round scrolls, and how far each frame: a quick wheel, and now and then a leap. */
const scrolling = { frames: 120, step: 240, leapEvery: 30, leap: 60_000 }

/** Milliseconds between the frames while the page scrolls, and the most nodes that there were. */
function scroll(page: Page): Promise<{ frames: number[]; nodes: number }> {
  return page.evaluate(async ({ frames: count, step, leapEvery, leap }) => {
    const frames: number[] = []
    let nodes = 0
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
    for (let frame = 0; frame < count; frame += 1) {
      scrollBy(0, frame % leapEvery === leapEvery - 1 ? leap : step)
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve))
      frames.push(now - last)
      last = now
      nodes = Math.max(nodes, document.querySelectorAll('*').length)
    }
    return { frames, nodes }
  }, scrolling)
}

/** From the start of the navigation to the first supplier on the screen. */
async function timeOpening(page: Page, address: string): Promise<number> {
  await page.goto('about:blank')
  await page.goto(address)
  const handle = await page.waitForFunction(
    () => document.querySelector('tbody th') !== null && performance.now(),
    undefined,
    { polling: 'raf' },
  )
  return Number(await handle.jsonValue())
}

export const lists: Subject = {
  id: 'lists',
  title: 'A list of 100,000 suppliers',
  about:
    'From the start of the navigation to the first suppliers of the list, and frames while it is scrolled 240 px a frame ' +
    'with a leap of 60,000 px every 30 frames; the page has all its order read by then. Nodes are those of the whole page.',
  async measure(bench) {
    const { browsers, close } = await openVariants(bench, { ours: bench.extension }, [])
    const { context, extensionId } = browsers.ours
    const address = `chrome-extension://${extensionId}/sidepanel.html#/lists?list=bottles`
    try {
      const page = await context.newPage()
      await page.setViewportSize({ width: 1200, height: 900 })
      await page.goto(address)
      await page.getByRole('tab', { name: 'Lists' }).waitFor()
      for (let from = 0; from < rows; from += batch)
        await fillTables(page, savedSuppliers(from, from + batch))
      const opened: number[] = []
      const frames: number[] = []
      const nodes: number[] = []
      for (let round = 0; round <= bench.rounds; round += 1) {
        const ms = await timeOpening(page, address)
        await page.getByText('100,000 suppliers', { exact: true }).waitFor()
        const scrolled = await scroll(page)
        // The first round warms the browser up.
        if (round === 0) continue
        opened.push(ms)
        frames.push(...scrolled.frames)
        nodes.push(scrolled.nodes)
      }
      return {
        figures: [
          figure('lists/open', 'first suppliers', 'ms', opened),
          figure('lists/frame', 'frame while it is scrolled', 'ms', frames),
          figure('lists/nodes', 'nodes of the page', 'count', nodes),
        ],
        chart: {
          kind: 'bars',
          title: 'A list of 100,000 suppliers',
          bars: [
            { figure: 'lists/open', label: 'first suppliers' },
            { figure: 'lists/frame', label: 'a frame while it is scrolled' },
          ],
        },
        remarks: [],
      }
    } finally {
      await close()
    }
  },
}
