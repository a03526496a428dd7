import { detailData } from '@/tests/fixtures/site/detail-data.ts'
import { productPage } from '@/tests/fixtures/site/product-page.ts'
import { steelBottle } from '@/tests/fixtures/site/products.ts'
import { harbourPeak } from '@/tests/fixtures/site/shops.ts'
import { threeColumnProduct } from '@/tests/fixtures/site/three-column.ts'
import { filler } from './filler.ts'

export const productAddress = `https://www.alibaba.com/product-detail/Steel-Bottle_${steelBottle.id}.html`

/** A product page with about this many bytes of data, of which a reader needs five thousand. */
export function bigProductPage(bytes: number): string {
  const data = { devData: { variants: filler(bytes - 6000) }, ...detailData(harbourPeak, steelBottle) }
  return productPage(steelBottle, threeColumnProduct(harbourPeak, steelBottle), data)
}
