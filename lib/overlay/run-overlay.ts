import type { Pause } from '@/lib/core/pause.ts'
import type { MountedOverlay } from './mount-overlay.ts'
import type { PageSettings } from './page-settings.ts'

/** The overlay of a tab, mounted unless it is paused. */
export interface RunningOverlay {
  /** Absent while paused: then nothing is read and nothing drawn. */
  readonly mounted: MountedOverlay | undefined
  readonly paused: Pause | undefined
  follow(settings: PageSettings): void
  /** Until the page is loaded again. */
  pausePage(isPaused: boolean): void
  /** Draws everything anew, as after a change of language. */
  restart(): void
}

function pauseOf({ pausedEverywhere, pausedHosts }: PageSettings, host: string, isPagePaused: boolean) {
  if (pausedEverywhere) return 'everywhere'
  if (pausedHosts.includes(host)) return 'site'
  return isPagePaused ? 'page' : undefined
}

/** Mounts an overlay on a page of this host, takes it away on a pause and mounts it anew after. */
export function runOverlay(
  host: string,
  initial: PageSettings,
  mount: (settings: PageSettings) => MountedOverlay,
): RunningOverlay {
  let settings = initial
  let isPagePaused = false
  let paused: Pause | undefined
  let mounted: MountedOverlay | undefined
  const end = () => {
    mounted?.stop()
    mounted = undefined
  }
  const apply = () => {
    paused = pauseOf(settings, host, isPagePaused)
    if (paused === undefined) {
      if (mounted === undefined) mounted = mount(settings)
      else mounted.follow(settings)
    } else end()
  }
  apply()
  return {
    get mounted() {
      return mounted
    },
    get paused() {
      return paused
    },
    follow(next) {
      settings = next
      apply()
    },
    pausePage(isPaused) {
      isPagePaused = isPaused
      apply()
    },
    restart() {
      end()
      apply()
    },
  }
}
