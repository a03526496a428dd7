import { isEnglish, primaryTag } from '@/lib/core/page-language.ts'
import type { Labels } from '@/lib/core/labels.ts'
import { send } from '@/lib/messages/client.ts'
import type { Background } from '@/lib/overlay/overlay-options.ts'

/** The background, asked by messages. Firefox opens its sidebar for no click in a page, so there it is not offered. */
export const background: Background = {
  report: async (reading) => (await send('report-reading', { reading })).known,
  explain: (assessment, facts) => send('why-texts', { assessment, facts }),
  save: async (saveId, supplier) => {
    await send('save-supplier', { saveId, supplier })
  },
  undoSave: async (saveId) => (await send('undo-save', { saveId })).undone,
  marks: async (suppliers) => (await send('supplier-marks', { suppliers })).marks,
  placeDock: async (place) => {
    await send('place-dock', { place })
  },
  openPanel: import.meta.env.FIREFOX ? undefined : async () => (await send('open-panel', {})).opened,
}

/** The words of the page's language, once a page; without an answer only its keys and its English are read. */
export async function pageLabels(tag: string): Promise<Labels | undefined> {
  if (isEnglish(tag)) return undefined
  return send('page-labels', { language: primaryTag(tag) }).then(
    ({ labels }) => labels ?? undefined,
    () => undefined,
  )
}
