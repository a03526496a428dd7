import { browser } from 'wxt/browser'
import { storage } from 'wxt/utils/storage'
import type { Day } from '@/lib/sourcing/day.ts'
import type { BackgroundTexts } from '@/lib/i18n/background-texts.ts'

const notificationId = 'due'
const remindedOn = storage.defineItem<unknown>('local:remindedOn')

/** Dark, because the browser writes on it in white. */
const ground = '#1d4ed8'

/** Marks the icon with how many steps are due, on every tab that has no mark of its own. */
export async function markDue(count: number, { t }: BackgroundTexts): Promise<void> {
  const { action } = browser
  await Promise.all([
    action.setBadgeText({ text: count === 0 ? '' : String(count) }),
    action.setBadgeBackgroundColor({ color: ground }),
    action.setTitle({
      title: count === 0 ? t('toolbar.idle') : t('reminders.badge', { count }),
    }),
  ])
}

/** Notifies of what is due, once a day, where the buyer has allowed it. */
export async function notifyDue(count: number, today: Day, { t }: BackgroundTexts): Promise<void> {
  const isAllowed = await browser.permissions.contains({ permissions: ['notifications'] })
  if (count === 0 || !isAllowed || (await remindedOn.getValue()) === today) return
  await browser.notifications.create(notificationId, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon-128.png'),
    title: t('product'),
    message: t('reminders.title', { count }),
  })
  await remindedOn.setValue(today)
}

/** Calls back when the buyer clicks a notification; nothing happens while none are allowed. */
export function onNotificationClick(open: () => void): void {
  const { notifications } = browser as Partial<typeof browser>
  notifications?.onClicked.addListener((id) => {
    if (id === notificationId) open()
  })
}
