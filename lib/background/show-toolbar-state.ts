import { browser } from 'wxt/browser'
import type { BackgroundTexts } from '@/lib/i18n/background-texts.ts'
import type { ToolbarState } from './toolbar-state.ts'

/** A sign and a ground for each; dark grounds, because the browser writes on them in white. */
const signs: Record<ToolbarState, { sign: string; ground: string }> = {
  rejected: { sign: '×', ground: '#475569' },
  flagged: { sign: '!', ground: '#b4123a' },
  saved: { sign: '✓', ground: '#0f766e' },
}

/** Draws the state on the icon of one tab; the browser takes it away when the tab shows another page. */
export async function showToolbarState(
  tabId: number,
  state: ToolbarState | undefined,
  { t }: BackgroundTexts,
): Promise<void> {
  const { action } = browser
  // Null, which the types do not know, gives the place back to the mark of all tabs.
  const { sign, ground } = state === undefined ? { sign: null, ground: null } : signs[state]
  const title = state === undefined ? t('toolbar.idle') : t(`toolbar.${state}`)
  await Promise.all([
    action.setBadgeText({ tabId, text: sign as string }),
    ground !== null && action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setTitle({ tabId, title }),
  ])
}
