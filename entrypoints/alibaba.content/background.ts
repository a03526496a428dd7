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
  openPanel: import.meta.env.FIREFOX ? undefined : async () => (await send('open-panel', {})).opened,
}
