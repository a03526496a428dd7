import { hydrateRoot } from 'react-dom/client'
import type { Offer } from '@/tests/fixtures/site/offers.ts'
import { ResultList } from './result-list.tsx'

const { __offers: offers } = globalThis as unknown as { __offers: Offer[] }
const root = document.querySelector('#root')
if (root !== null) hydrateRoot(root, <ResultList offers={offers} />)
