import { browser } from 'wxt/browser'
import { createDataClient, type DataClient } from '@/lib/data/data-client.ts'
import { sentinelStore } from '@/lib/settings/sentinel-store.ts'

export interface DataWorker extends DataClient {
  /** Ends the worker and whatever it is doing: what is not on disk then never will be. */
  close: () => void
}

/** As far as it is used here; not every browser has it yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL(address: string): string }
}

/** Under our policy a page starts no script by its bare name: this names the one that it may start as a worker. */
function workerAddress(): string {
  const address = browser.runtime.getURL('/data-worker.js' as '/popup.html')
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  const policy = trustedTypes?.createPolicy('sourcelens-worker', { createScriptURL: () => address })
  return policy?.createScriptURL(address) ?? address
}

/** Starts a worker that does for this page what takes long. */
export function openDataWorker(): DataWorker {
  const worker = new Worker(workerAddress())
  return { ...createDataClient(worker, sentinelStore), close: () => worker.terminate() }
}
