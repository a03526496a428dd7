import { browser } from 'wxt/browser'
import type { Database } from '@/lib/db/database.ts'
import type { BackgroundTexts } from '@/lib/i18n/background-texts.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { remindersAlarm } from './reminders-alarm.ts'
import { dueSteps } from './reminders.ts'
import { markDue, notifyDue, onNotificationClick } from './reminders-show.ts'

interface Reminding {
  database: Database
  clock: () => number
  texts: () => Promise<BackgroundTexts>
}

const begin = () => void browser.alarms.create(remindersAlarm.name, remindersAlarm.timing)

/** Looks at the plan now and then and reminds of what is due; to be called while the script first runs. */
export function listenToReminders({ database, clock, texts }: Reminding): void {
  const remind = async () => {
    await database.open()
    const now = clock()
    const [count, words] = [await dueSteps(database, now), await texts()]
    await markDue(count, words)
    await notifyDue(count, dayOf(now), words)
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What cannot be read now is read at the next alarm; what is wrong with the memory is shown where it is used.
    if (name === remindersAlarm.name) remind().catch(() => {})
  })
  browser.runtime.onInstalled.addListener(begin)
  browser.runtime.onStartup.addListener(begin)
  onNotificationClick(() => {
    void browser.tabs.create({ url: browser.runtime.getURL('/sidepanel.html#/plan') })
  })
}
