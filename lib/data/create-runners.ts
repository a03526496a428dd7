import { createBackupJobs } from './backup-jobs.ts'
import type { DataContext } from './data-context.ts'
import { exportRows } from './export-rows.ts'
import { createImportJobs } from './import-jobs.ts'
import type { JobRunners } from './serve-jobs.ts'

/** All jobs over one memory, which is opened for the first of them. */
export function createRunners(context: DataContext): JobRunners {
  const backups = createBackupJobs(context)
  const imports = createImportJobs(context)
  const opened =
    <Input, Output>(work: (input: Input, onProgress: (share: number) => void) => Promise<Output>) =>
    async (input: Input, onProgress: (share: number) => void) => {
      await context.database.open()
      return work(input, onProgress)
    }

  return {
    'export-rows': opened((order, onProgress) => exportRows(order, context, onProgress)),
    'save-backup': opened(({ extensionVersion }, onProgress) => backups.save(extensionVersion, onProgress)),
    'open-backup': opened(({ file, scope }) => backups.open(file, scope)),
    restore: opened(({ mode }) => backups.restore(mode)),
    'open-table': opened(({ file }, onProgress) => imports.open(file, onProgress)),
    'plan-import': opened((order, onProgress) => imports.plan(order, onProgress)),
    'write-import': opened((_, onProgress) => imports.write(onProgress)),
    'take-back-import': opened(() => imports.takeBack()),
  }
}
