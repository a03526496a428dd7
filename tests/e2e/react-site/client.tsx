import { hydrateRoot } from 'react-dom/client'
import type { Offer } from '@/tests/fixtures/site/offers.ts'
import { ResultList } from './result-list.tsx'

const page = globalThis as unknown as { sampleOffers: Offer[]; hydrateAfterMs: number }
const root = document.querySelector('#root')
setTimeout(() => {
  if (root !== null) hydrateRoot(root, <ResultList offers={page.sampleOffers} />)
}, page.hydrateAfterMs)
