import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { askForReminders } from './ask-for-reminders.ts'

const permission = { permissions: ['notifications' as const] }

/** Whether the browser lets us notify, and how to ask for it or give it back. */
export function useNotifies(): [boolean | undefined, (notifies: boolean) => void] {
  const [notifies, setNotifies] = useState<boolean>()
  useEffect(() => {
    void browser.permissions.contains(permission).then(setNotifies)
  }, [])
  const change = async (wanted: boolean) => {
    // The browser asks only within the gesture: nothing may be waited for before.
    if (wanted) await browser.permissions.request(permission)
    else await browser.permissions.remove(permission)
    setNotifies(await browser.permissions.contains(permission))
    await askForReminders()
  }
  return [notifies, (wanted) => void change(wanted)]
}
