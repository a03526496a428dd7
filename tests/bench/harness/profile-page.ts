import type { CDPSession } from '@playwright/test'
import type { CpuProfile } from './attribute-profile.ts'

/** Microseconds between two samples. */
const interval = 200

/** Runs something and answers the profile of the page's main thread meanwhile. */
export async function profilePage(session: CDPSession, run: () => Promise<void>): Promise<CpuProfile> {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval })
  await session.send('Profiler.start')
  await run()
  const { profile } = await session.send('Profiler.stop')
  await session.send('Profiler.disable')
  return profile
}
