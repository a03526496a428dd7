import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createRunners } from '@/lib/data/create-runners.ts'
import { createOutgoing } from '@/lib/data/outgoing.ts'
import { serveJobs } from '@/lib/data/serve-jobs.ts'
import { createDatabase } from '@/lib/db/database.ts'
import { opfsFiles } from '@/lib/db/opfs-files.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'

const context = {
  clock: () => Date.now(),
  newId: () => crypto.randomUUID(),
  digest: (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes),
  // Nobody waits for a worker: a page that gives a job up ends it.
  pause: () => Promise.resolve(),
}

/** Does for a page what takes long: exports, imports, backups. */
export default defineUnlistedScript(() => {
  serveJobs(globalThis, (sentinel) =>
    createRunners({
      ...context,
      database: createDatabase({ sentinel, files: opfsFiles, newId: context.newId }),
      attachments: opfsFolders.attachments,
      outgoing: createOutgoing(opfsFolders.outgoing, context),
    }),
  )
})
