import { expect, it } from 'vitest'
import { scanTexts } from '@/lib/text/scan-texts.ts'
import { statedFacts } from './stated-facts.ts'
import { withTexts } from './with-texts.ts'

const facts = statedFacts({ name: 'Harbour Peak Metalware' })

it('scans nothing where nothing is written, and knows no links then', () => {
  expect(withTexts({ now: 1 }, {})).toEqual({ now: 1, texts: scanTexts({}) })
  expect(withTexts({ now: 1, listing: { title: 'Bottle' } }, facts)).toEqual({
    now: 1,
    listing: { title: 'Bottle' },
    texts: scanTexts({ title: 'Bottle', companyName: 'Harbour Peak Metalware' }),
  })
})

it('scans all words of the offer and of the company', () => {
  const listing = { title: 'Bottle', texts: { description: 'Ask us on WhatsApp', images: 'WeChat' } }
  const details = { paymentTerms: ['T/T'], mainProducts: ['bowls'] }
  expect(withTexts({ now: 1, listing, details }, facts).texts).toEqual(
    scanTexts({
      title: 'Bottle',
      ...listing.texts,
      paymentTerms: ['T/T'],
      mainProducts: ['bowls'],
      companyName: 'Harbour Peak Metalware',
    }),
  )
})

it('knows the links of the page, of the offer and those that its description writes out', () => {
  const link = 'https://www.alibaba.com/product-detail/1600000001.html'
  const texts = { description: 'See https://pay.example.com/now for payment' }
  const links = [{ text: 'Pay', address: 'https://pay.example.org/' }]
  expect(withTexts({ now: 1, links, listing: { title: 'Bottle', link, texts } }, facts).links).toEqual([
    ...links,
    { text: 'Bottle', address: link },
    { text: '', address: 'https://pay.example.com/now' },
  ])
  expect(withTexts({ now: 1, listing: { link, texts: { description: '' } } }, facts).links).toEqual([
    { text: '', address: link },
  ])
  expect(withTexts({ now: 1, links }, facts).links).toEqual(links)
  expect(withTexts({ now: 1, listing: { texts: { description: 'Bottle' } } }, facts).links).toEqual([])
})
