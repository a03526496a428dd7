import { useEffect, useState } from 'react'
import type { Offer } from '@/tests/fixtures/site/offers.ts'

/** How often the list draws itself anew before it rests. */
const renewals = 24
const renewMs = 60

/**
 * A result list as a React site has it. After hydration it renders again and again: cards change places, an element
 * comes and goes beside the supplier's name, and now and then all cards are made anew.
 */
export function ResultList({ offers }: { offers: readonly Offer[] }) {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    if (turn === renewals) document.documentElement.dataset.settled = 'true'
    if (turn >= renewals) return undefined
    const timer = setTimeout(() => setTurn(turn + 1), renewMs)
    return () => clearTimeout(timer)
  }, [turn])

  const rotated = [...offers.slice(turn % offers.length), ...offers.slice(0, turn % offers.length)]
  return (
    <div className="organic-list" key={Math.floor(turn / 8)}>
      {rotated.map((offer) => (
        <Card key={offer.productId} offer={offer} turn={turn} />
      ))}
    </div>
  )
}

function Card({ offer: { productId, title, shop, price }, turn }: { offer: Offer; turn: number }) {
  const profile = `//${shop.subDomain}/company_profile.html`
  return (
    <div
      className="fy26-product-card-wrapper gallery-card"
      data-ctrdot={productId}
      data-aplus-auto-offer={`traceCommonArgs=${encodeURIComponent(JSON.stringify({ companyId: shop.companyId }))}`}
    >
      <h2 className="searchx-product-e-title">
        <a href={`https://www.alibaba.com/product-detail/_${productId}.html`}>{title}</a>
      </h2>
      <div className="searchx-product-price-price-main">{price}</div>
      <div data-role="supplier-area" className="searchx-product-area">
        <a className="searchx-product-e-company" href={profile}>
          {shop.companyName}
        </a>
        {turn % 2 === 1 && <span className="new">New on the list</span>}
        <div className="searchx-supplier-content">
          <a
            className="searchx-product-e-supplier__year"
            href={profile}
            data-aplus-auto-card-mod={`area=supplierYear&areaContent=${shop.country}@@${shop.years} yrs`}
          >
            <span>{`${shop.years} yrs`}</span>
            <span>{shop.country}</span>
          </a>
        </div>
        {turn % 3 === 1 && <em>Seen {turn} times</em>}
      </div>
    </div>
  )
}
