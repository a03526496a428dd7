import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { DataWork } from '@/components/data-progress.tsx'
import { useTexts } from '@/components/texts-context.ts'
import type { DataJob, DataJobs } from '@/lib/data/data-jobs.ts'
import { failureText } from '../shared/failure-text.ts'
import { openDataWorker, type DataWorker } from '../shared/open-data-worker.ts'

/** Does one job of the worker; `undefined` where it failed or was given up. */
export type RunJob = <Job extends DataJob>(
  name: DataWork['name'],
  job: Job,
  input: DataJobs[Job]['input'],
) => Promise<DataJobs[Job]['output'] | undefined>

/** The worker of a view: one job at a time, how far it is, and what went wrong. It ends with the view. */
export function useDataWork() {
  const { t } = useTexts()
  const worker = useRef<DataWorker>(undefined)
  const [work, setWork] = useState<DataWork>()
  const [failure, setFailure] = useState<string>()

  const cancel = useCallback(() => {
    worker.current?.close()
    worker.current = undefined
    setWork(undefined)
  }, [])
  useEffect(() => cancel, [cancel])

  const run: RunJob = useCallback(
    async (name, job, input) => {
      worker.current ??= openDataWorker()
      setFailure(undefined)
      setWork({ name })
      try {
        return await worker.current.run(job, input, (share) => setWork({ name, share }))
      } catch (error) {
        setFailure(failureText(error, t))
        return undefined
      } finally {
        setWork(undefined)
      }
    },
    [t],
  )

  return useMemo(() => ({ work, failure, run, cancel }), [work, failure, run, cancel])
}
