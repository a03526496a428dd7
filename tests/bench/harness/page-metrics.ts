import type { CDPSession } from '@playwright/test'

/** What a page has cost since its session enabled metrics. Times in milliseconds, the heap in megabytes. */
export interface PageMetrics {
  /** Time in scripts, those of content scripts included: agrees between equal runs to a tenth of a millisecond. */
  script: number
  /** Time of the main thread in tasks of any kind: swings by a fifth between equal runs. */
  task: number
  heap: number
  nodes: number
}

const wanted = {
  ScriptDuration: 'script',
  TaskDuration: 'task',
  JSHeapUsedSize: 'heap',
  Nodes: 'nodes',
} as const
const scale = { script: 1000, task: 1000, heap: 2 ** -20, nodes: 1 }

/** To be called before the page navigates, so that it counts all of it. */
export async function startMetrics(session: CDPSession): Promise<void> {
  await session.send('Performance.enable')
}

export async function readMetrics(session: CDPSession): Promise<PageMetrics> {
  const { metrics } = await session.send('Performance.getMetrics')
  const found = Object.entries(wanted).map(([name, key]) => {
    const metric = metrics.find((one) => one.name === name)
    if (metric === undefined) throw new Error(`The browser does not measure ${name}.`)
    return [key, metric.value * scale[key]]
  })
  return Object.fromEntries(found) as PageMetrics
}
