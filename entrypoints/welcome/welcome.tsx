import { useTexts } from '@/components/texts-context.ts'
import { WelcomeView } from '@/components/welcome-view.tsx'
import { openFullPanel } from '../shared/full-page.ts'
import { sampleSupplier } from './sample-supplier.ts'

/** What a new user should know before the first badge. */
export function Welcome() {
  const { now } = useTexts()
  return <WelcomeView supplier={sampleSupplier(now)} onOpenPanel={() => openFullPanel({ view: 'lists' })} />
}
