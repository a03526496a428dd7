import { browser } from 'wxt/browser'
import { remindersAlarm } from '@/lib/background/reminders-alarm.ts'

/** Has the background look again at what is due, soon after the plan has changed. */
export async function askForReminders(): Promise<void> {
  await browser.alarms.create(remindersAlarm.name, { ...remindersAlarm.timing, delayInMinutes: 0.5 })
}
