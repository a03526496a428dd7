import { chromium, type Page } from '@playwright/test'
import type { Bench } from '../subject.ts'
import { bundleScript } from './bundle-script.ts'

const address = 'https://bench.invalid/'

/** An isolated page has a clock of microseconds, others one of a tenth of a millisecond. */
const isolated = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

export interface Lab {
  /** Runs something on an empty page that has the script and nothing else: its code is as cold as on a page just opened. */
  onFreshPage<Result>(run: (page: Page) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Opens a browser for a script of `tests/bench/lab`. */
export async function openLab({ browser: executablePath, scratch }: Bench, script: string): Promise<Lab> {
  const text = await bundleScript(`tests/bench/lab/${script}.ts`, scratch, `${script}.js`)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  })
  return {
    async onFreshPage(run) {
      const page = await browser.newPage()
      try {
        await page.route(address, (route) =>
          route.fulfill({ contentType: 'text/html', headers: isolated, body: '<!doctype html>' }),
        )
        await page.goto(address)
        await page.addScriptTag({ content: text })
        return await run(page)
      } finally {
        await page.close()
      }
    },
    close: () => browser.close(),
  }
}
