import type { Sentinel } from '@/lib/db/keeper.ts'
import type { FileErrorCode, FileErrorPlace } from '@/lib/import/file-error.ts'
import type { DataJob } from './data-jobs.ts'

/** One end of a line between a page and its worker: a worker, or the scope of one. */
export interface DataPort {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void
}

export type JobFailure =
  | { kind: 'file'; code: FileErrorCode; place: FileErrorPlace }
  | { kind: 'storage'; code: string }
  | { kind: 'other'; message: string }

/** From the page to the worker. Workers cannot read the storage that the sentinel is in, so the page answers for it. */
export type ToWorker =
  | { type: 'run'; id: number; job: DataJob; input: unknown }
  | { type: 'sentinel'; id: number; value?: Sentinel }

export type ToPage =
  | { type: 'progress'; id: number; share: number }
  | { type: 'done'; id: number; output: unknown }
  | { type: 'failed'; id: number; failure: JobFailure }
  | { type: 'read-sentinel'; id: number }
  | { type: 'write-sentinel'; id: number; value: Sentinel }
