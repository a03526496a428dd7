import { hydrateRoot } from 'react-dom/client'
import type { Offer } from '@/tests/fixtures/site/offers.ts'
import { ResultList } from './result-list.tsx'

const page = globalThis as unknown as { __offers: Offer[]; __hydrateAfterMs: number }
const root = document.querySelector('#root')
setTimeout(() => {
  if (root !== null) hydrateRoot(root, <ResultList offers={page.__offers} />)
}, page.__hydrateAfterMs)
