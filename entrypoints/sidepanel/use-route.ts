import { useEffect } from 'react'
import type { PanelStore } from '@/lib/stores/panel-store.ts'
import { formatRoute, parseRoute, type Route } from '@/lib/stores/route.ts'

const addressOf = (route: Route | undefined) =>
  route === undefined ? location.pathname + location.search : formatRoute(route)

/** Keeps the panel's place in its address, so that it can be linked and the browser's Back leads back. */
export function useRoute(store: PanelStore): void {
  useEffect(() => {
    const arrive = () => store.getState().go(parseRoute(location.hash))
    const stop = store.subscribe(({ route }, last) => {
      const isHere = formatted(parseRoute(location.hash)) === formatted(route)
      if (route !== last.route && !isHere) history.pushState(null, '', addressOf(route))
    })
    window.addEventListener('popstate', arrive)
    // The address may have changed since the store was made, before anybody listened.
    arrive()
    return () => {
      stop()
      window.removeEventListener('popstate', arrive)
    }
  }, [store])
}

const formatted = (route: Route | undefined) => route && formatRoute(route)
