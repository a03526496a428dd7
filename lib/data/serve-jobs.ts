import type { Sentinel, SentinelStore } from '@/lib/db/keeper.ts'
import { StorageError } from '@/lib/db/storage-error.ts'
import { FileError } from '@/lib/import/file-error.ts'
import type { DataJob, DataJobs } from './data-jobs.ts'
import type { DataPort, JobFailure, ToPage, ToWorker } from './data-port.ts'

export type JobRunners = {
  [Job in DataJob]: (
    input: DataJobs[Job]['input'],
    onProgress: (share: number) => void,
  ) => Promise<DataJobs[Job]['output']>
}

function failureOf(error: unknown): JobFailure {
  if (error instanceof FileError) return { kind: 'file', code: error.code, place: error.place }
  if (error instanceof StorageError) return { kind: 'storage', code: error.code }
  return { kind: 'other', message: String(error) }
}

/** The sentinel as a worker reaches it: through its page. */
function remoteSentinel(send: (message: ToPage) => void) {
  const waiting = new Map<number, (value: Sentinel | undefined) => void>()
  let count = 0
  const ask = (message: (id: number) => ToPage) =>
    new Promise<Sentinel | undefined>((resolve) => {
      count += 1
      waiting.set(count, resolve)
      send(message(count))
    })
  const store: SentinelStore = {
    read: () => ask((id) => ({ type: 'read-sentinel', id })),
    async write(value) {
      await ask((id) => ({ type: 'write-sentinel', id, value }))
    },
  }
  return {
    store,
    answer(id: number, value: Sentinel | undefined): void {
      waiting.get(id)?.(value)
      waiting.delete(id)
    },
  }
}

/** The worker's end of the line: runs the jobs that its page asks for. */
export function serveJobs(port: DataPort, createRunners: (sentinel: SentinelStore) => JobRunners): void {
  const send = (message: ToPage) => port.postMessage(message)
  const sentinel = remoteSentinel(send)
  const runners = createRunners(sentinel.store)

  async function run<Job extends DataJob>(
    id: number,
    job: Job,
    input: DataJobs[Job]['input'],
  ): Promise<void> {
    try {
      const output = await runners[job](input, (share) => send({ type: 'progress', id, share }))
      send({ type: 'done', id, output })
    } catch (error) {
      send({ type: 'failed', id, failure: failureOf(error) })
    }
  }

  port.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.type === 'sentinel') sentinel.answer(data.id, data.value)
    else void run(data.id, data.job, data.input as never)
  })
}
