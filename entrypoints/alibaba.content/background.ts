import { send } from '@/lib/messages/client.ts'
import type { Background } from '@/lib/overlay/overlay-options.ts'

/** The background, asked by messages. Firefox opens its sidebar for no click in a page, so there it is not offered. */
export const background: Background = {
  report: (extract) => send('report-reading', { extract }),
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
