import type { SentinelStore } from '@/lib/db/keeper.ts'
import { StorageError, type StorageErrorCode } from '@/lib/db/storage-error.ts'
import { FileError } from '@/lib/import/file-error.ts'
import type { DataJob, DataJobs } from './data-jobs.ts'
import type { DataPort, JobFailure, ToPage, ToWorker } from './data-port.ts'

interface Waiting {
  resolve: (output: never) => void
  reject: (error: Error) => void
  onProgress?: (share: number) => void
}

export interface DataClient {
  /**
   * Has the worker do a job. `onProgress` is called with the share that is done, 0 to 1. Rejects with a `FileError`,
   * a `StorageError`, or what else went wrong.
   */
  run<Job extends DataJob>(
    job: Job,
    input: DataJobs[Job]['input'],
    onProgress?: (share: number) => void,
  ): Promise<DataJobs[Job]['output']>
}

function errorOf(failure: JobFailure): Error {
  if (failure.kind === 'file') return new FileError(failure.code, failure.place)
  if (failure.kind === 'storage') return new StorageError(failure.code as StorageErrorCode)
  return new Error(failure.message)
}

/** The page's end of the line to its worker. */
export function createDataClient(port: DataPort, sentinel: SentinelStore): DataClient {
  const waiting = new Map<number, Waiting>()
  let count = 0
  const send = (message: ToWorker) => port.postMessage(message)

  async function answerSentinel(message: Extract<ToPage, { type: 'read-sentinel' | 'write-sentinel' }>) {
    const { id } = message
    if (message.type === 'write-sentinel') await sentinel.write(message.value)
    const value = await sentinel.read().catch(() => undefined)
    send({ type: 'sentinel', id, ...(value && { value }) })
  }

  port.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
    if (data.type === 'read-sentinel' || data.type === 'write-sentinel') return void answerSentinel(data)
    const own = waiting.get(data.id)
    if (data.type === 'progress') return own?.onProgress?.(data.share)
    waiting.delete(data.id)
    if (data.type === 'done') own?.resolve(data.output as never)
    else own?.reject(errorOf(data.failure))
  })

  return {
    run(job, input, onProgress) {
      count += 1
      const id = count
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject, onProgress })
        send({ type: 'run', id, job, input })
      })
    },
  }
}
