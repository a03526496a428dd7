import { offers, type Offer } from '@/tests/fixtures/site/offers.ts'

/** Cards `first` to `first + count - 1` of an endless list in which every card has another supplier. */
export function manyOffers(first: number, count: number): Offer[] {
  return offers(first, count).map(({ shop, ...offer }, place) => {
    const index = first + place
    const [name = '', ...domain] = shop.subDomain.split('.')
    return {
      ...offer,
      // One picture for all, so that the page's own work is no more than it must be.
      photo: 'bottle',
      hue: 205,
      productId: String(1_601_700_000_000 + index * 37),
      shop: {
        ...shop,
        companyId: String(200_000_000 + index),
        companyName: `${shop.companyName} ${index}`,
        subDomain: [`${name}${index}`, ...domain].join('.'),
      },
    }
  })
}
