import { chromium } from '@playwright/test'
import { bundleScript } from '@/tests/bench/harness/bundle-script.ts'
import type { Round, TorturedPage, TortureLab } from './torture-lab.ts'

declare global {
  /** In the page only. */
  var tortureLab: TortureLab
}

export interface OpenTortureLab {
  run(from: number, to: number): Promise<Round>
  source(seed: number): Promise<string>
  close(): Promise<void>
}

/** Opens a browser whose empty page holds the readers and the pages to be hurt. */
export async function openTortureLab(
  executablePath: string,
  scratch: string,
  pages: readonly TorturedPage[],
): Promise<OpenTortureLab> {
  const script = await bundleScript('tests/torture/torture-lab.ts', scratch, 'torture-lab.js')
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  })
  const page = await browser.newPage()
  await page.addScriptTag({ content: script })
  await page.evaluate((held) => globalThis.tortureLab.hold(held), pages)
  return {
    run: (from, to) =>
      page.evaluate(([start, end]) => globalThis.tortureLab.run(start, end), [from, to] as const),
    source: (seed) => page.evaluate((one) => globalThis.tortureLab.source(one), seed),
    close: () => browser.close(),
  }
}
