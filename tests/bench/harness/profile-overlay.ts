import type { BrowserContext } from '@playwright/test'
import { attributeProfile, type Attribution } from './attribute-profile.ts'
import { profilePage } from './profile-page.ts'
import { fillList } from './sample-overlay.ts'
import { settling, visitList } from './visit-list.ts'

/**
 * What the scripts of the extension cost while the list page loads and fills, by the profiler's samples. Unlike the
 * browser's own count it holds what runs after a promise; sampling makes all of it slower.
 */
export function profileOverlay(context: BrowserContext, slowdown: number): Promise<Attribution> {
  return visitList(
    context,
    (session) => session.send('Emulation.setCPUThrottlingRate', { rate: slowdown }),
    async ({ page, session }) => {
      // The first visit starts the page's process; only what comes after a reload is in the same one.
      const profile = await profilePage(session, async () => {
        await page.reload({ waitUntil: 'load' })
        await page.waitForTimeout(settling * slowdown)
        await fillList(page, slowdown)
      })
      return attributeProfile(profile, 'chrome-extension://')
    },
  )
}
