import { useMemo } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import { opfsFolders } from '@/lib/db/opfs-folder.ts'
import { createPrivacyRepository } from '@/lib/db/privacy-repository.ts'
import { announceMarks } from '@/lib/settings/marks-signal.ts'
import { useServices } from '../shared/services.ts'

/** What makes the memory forget for good. */
export function useForget() {
  const { t } = useTexts()
  const { database, newId, toasts } = useServices()

  return useMemo(() => {
    const privacy = createPrivacyRepository(database)
    const say = (text: string) => toasts.getState().show({ id: newId(), text })
    const attempt = (work: () => Promise<string>) =>
      work().then(
        (text) => {
          say(text)
          return announceMarks(newId())
        },
        () => say(t('data.failed')),
      )

    return {
      forgetUnsaved: () =>
        void attempt(async () => t('data.forget.forgotten', { count: await privacy.forgetUnsaved() })),

      /** The copies go first: what is cut off leaves the memory and no copy rather than the other way round. */
      eraseAll: () =>
        void attempt(async () => {
          for (const folder of Object.values(opfsFolders))
            for (const name of await folder.names()) await folder.remove(name)
          await privacy.eraseAll()
          return t('data.forget.erased')
        }),
    }
  }, [database, newId, t, toasts])
}
