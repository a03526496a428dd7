import { CompareView } from '@/components/compare-view.tsx'

/** Suppliers of the memory, side by side. */
export function CompareTab() {
  return <CompareView />
}
