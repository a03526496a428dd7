import type { BrowserContext } from '@playwright/test'
import { figure } from '../harness/figure.ts'
import { openVariants } from '../harness/open-variants.ts'
import { hasWorker, stopWorkers } from '../harness/stop-workers.ts'
import { listAddress, listPage } from '../pages/list-page.ts'
import type { Subject } from '../subject.ts'

const html = '<!doctype html><title>Another site</title><p>Nothing of ours belongs here.</p>'

const sites = [
  { id: 'elsewhere', name: 'another site', url: 'https://shop.example/trade/search?SearchText=bottle', html },
  { id: 'sign-in', name: 'sign-in page of the site', url: 'https://login.alibaba.com/', html },
  { id: 'alibaba', name: 'result page, for comparison', url: listAddress, html: listPage() },
] as const

/** Milliseconds after loading in which an extension would have shown itself. */
const patience = 700

interface Presence {
  contexts: number
  workers: number
}

/** Opens a page with the background script stopped, and counts what of the extension comes to life. */
async function presenceOn(context: BrowserContext, url: string): Promise<Presence> {
  const page = await context.newPage()
  await stopWorkers(page)
  await page.goto(url)
  await page.waitForTimeout(patience)
  const session = await context.newCDPSession(page)
  let contexts = 0
  session.on('Runtime.executionContextCreated', ({ context: { origin } }) => {
    if (origin.startsWith('chrome-extension://')) contexts += 1
  })
  await session.send('Runtime.enable')
  const workers = (await hasWorker(context)) ? 1 : 0
  await page.close()
  return { contexts, workers }
}

export const otherSites: Subject = {
  id: 'other-sites',
  title: 'Other sites',
  about: 'Script contexts of the extension on a page, and background scripts that it starts.',
  async measure(bench) {
    const { browsers, close } = await openVariants(bench, { ours: bench.extension }, sites)
    const found = new Map<string, Presence[]>()
    try {
      // Just after its installation the extension has work of its own.
      await presenceOn(browsers.ours.context, listAddress)
      for (const { id, url } of sites) {
        const visits: Presence[] = []
        for (let round = 0; round < Math.min(bench.rounds, 3); round += 1) {
          visits.push(await presenceOn(browsers.ours.context, url))
        }
        found.set(id, visits)
      }
    } finally {
      await close()
    }
    const series = (id: string, of: keyof Presence): number[] =>
      (found.get(id) ?? []).map((visit) => visit[of])
    return {
      figures: sites.flatMap(({ id, name }) => [
        figure(`other-sites/contexts/${id}`, `${name}: contexts`, 'count', series(id, 'contexts')),
        figure(`other-sites/workers/${id}`, `${name}: background started`, 'count', series(id, 'workers')),
      ]),
      chart: {
        kind: 'bars',
        title: 'Script contexts of the extension on a page',
        bars: sites.map(({ id, name }) => ({ figure: `other-sites/contexts/${id}`, label: name })),
      },
      remarks: [],
    }
  },
}
