import { MapView } from '@/components/map-view.tsx'

/** Suppliers as points: risk against price. */
export function MapTab() {
  return <MapView />
}
