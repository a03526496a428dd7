import { loadFixtures } from '@/tests/fixtures/load-fixtures.ts'
import { document } from '@/tests/fixtures/site/document.ts'
import { assignment, html } from '@/tests/fixtures/site/markup.ts'
import { offers } from '@/tests/fixtures/site/offers.ts'
import { fy23Card, fy26Card } from '@/tests/fixtures/site/search-cards.ts'
import { offerList, type SearchGeneration } from '@/tests/fixtures/site/search-data.ts'
import type { TorturedPage } from './torture-lab.ts'

/** Larger pages would only make the same readers wait. */
const maxLength = 60_000

const drawCard = { fy23: fy23Card, fy26: fy26Card }

/** A result page of four offers, of which its cards show the last two and three more. */
function fewOffers(generation: SearchGeneration): TorturedPage {
  const cards = offers(2, 5).map(drawCard[generation])
  return {
    name: `search/few-${generation}`,
    url: `https://www.alibaba.com/trade/search?SearchText=bottle&g=${generation}`,
    html: document({
      title: 'bottle',
      body: 'data-spm="galleryofferlist"',
      content: html`<main>${cards}</main>`,
      scripts: assignment('window.__page__data_sse10._offer_list', offerList(offers(0, 4), generation)),
    }),
  }
}

/** The fixtures without their pictures and styles, which no reader looks at, and result pages of a few offers. */
export async function smallPages(): Promise<TorturedPage[]> {
  const fixtures = await loadFixtures()
  const pages = [...fixtures, fewOffers('fy23'), fewOffers('fy26')]
  return pages
    .map(({ name, url, html: source }) => ({
      name,
      url,
      html: source
        .replaceAll(/<style>[^<]*<\/style>/g, '')
        .replaceAll(/data:image\/[^"'\s)]*/g, 'data:image/gif,'),
    }))
    .filter(({ html: source }) => source.length <= maxLength)
}
