import type { BrowserContext } from '@playwright/test'
import { tabIdOf } from '@/tests/e2e/extension-page.ts'
import { figure } from '../harness/figure.ts'
import { interleave } from '../harness/interleave.ts'
import { openVariants } from '../harness/open-variants.ts'
import { ratios } from '../harness/stats.ts'
import { bigProductPage, productAddress } from '../pages/big-product-page.ts'
import { harbourPeak } from '@/tests/fixtures/site/shops.ts'
import type { Subject } from '../subject.ts'

declare global {
  /** In the page only: milliseconds from the start of the navigation to the frame that shows the awaited text. */
  var shownAt: number | undefined
}

/** Runs in the page before its scripts. */
function noteWhenShown(text: string): void {
  const observer = new MutationObserver(() => {
    if (!document.body?.textContent.includes(text)) return
    observer.disconnect()
    requestAnimationFrame(() => setTimeout(() => (globalThis.shownAt = performance.now())))
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
}

async function timeOpening(context: BrowserContext, url: string, text: string): Promise<number> {
  const page = await context.newPage()
  await page.addInitScript(noteWhenShown, text)
  await page.goto(url)
  const handle = await page.waitForFunction(() => globalThis.shownAt)
  const ms = await handle.jsonValue()
  await page.close()
  if (ms === undefined) throw new Error('The text was never shown.')
  return ms
}

export const popup: Subject = {
  id: 'popup',
  title: 'Opening the popup',
  about:
    'From the start of the navigation to the frame with the name of the supplier of a product page. The floor is a file ' +
    'of the extension without any script.',
  async measure(bench) {
    const { browsers, close } = await openVariants(bench, { ours: bench.extension }, [
      { url: productAddress, html: bigProductPage(200_000) },
    ])
    const { context, extensionId } = browsers.ours
    try {
      const product = await context.newPage()
      await product.goto(productAddress)
      const tab = await tabIdOf(browsers.ours, product)
      const origin = `chrome-extension://${extensionId}`
      const opened = {
        popup: () => timeOpening(context, `${origin}/popup.html?tab=${tab}`, harbourPeak.companyName),
        floor: () => timeOpening(context, `${origin}/manifest.json`, 'manifest_version'),
      }
      const series = await interleave(['popup', 'floor'], bench.rounds, (variant) => opened[variant]())
      return {
        figures: [
          figure('popup/open', 'popup with the supplier', 'ms', series.popup),
          figure('popup/floor', 'a file without a script', 'ms', series.floor),
          figure('popup/to-floor', 'popup to file', '×', ratios(series.popup, series.floor)),
        ],
        chart: {
          kind: 'bars',
          title: 'Opening the popup',
          bars: [
            { figure: 'popup/open', label: 'Sourcelens popup' },
            { figure: 'popup/floor', label: 'a file without a script' },
          ],
        },
        remarks: [],
      }
    } finally {
      await close()
    }
  },
}
