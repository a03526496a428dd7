import { ExternalLink, Pin, PinOff } from 'lucide-react'
import { useState } from 'react'
import type { Listing } from '@/lib/core/reading.ts'
import type { RecordedListing } from '@/lib/core/record.ts'
import { safeLink } from '@/lib/core/safe-link.ts'
import type { Entry, List, Packing, PinnedListing } from '@/lib/core/shortlist.ts'
import { priceText } from '@/lib/i18n/price-text.ts'
import { PackingForm } from './packing-form.tsx'
import { useTexts, type PageTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** More than these are folded away. */
const firstOffers = 5

interface OfferListProps {
  /** As pages last showed them, newest first. */
  offers: readonly RecordedListing[]
  /** The place on a list that offers are pinned to; absent where the supplier is on none. */
  save?: { entry: Entry; list: List }
  onPin: (entryId: string, listing: Listing, list: List) => void
  onUnpin: (entryId: string, pinned: PinnedListing, list: List) => void
  onRepack: (entryId: string, pinnedId: string, packing: Packing) => void
}

const isSameOffer = (one: Listing, other: Listing) =>
  one.productId === undefined ? one.title === other.title : one.productId === other.productId

/** The offers of a supplier: the pinned ones first, as they were when pinned, then what pages showed last. */
export function OfferList({ offers, save, onPin, onUnpin, onRepack }: OfferListProps) {
  const { t, formats } = useTexts()
  const [showsAll, setShowsAll] = useState(false)
  const pinned = save?.entry.pinned ?? []
  const others = offers.filter(({ listing }) => !pinned.some((one) => isSameOffer(one.listing, listing)))
  const shown = showsAll ? others : others.slice(0, firstOffers)
  const hidden = others.length - shown.length
  if (offers.length === 0 && pinned.length === 0)
    return <p className="text-sm text-soft">{t('offers.none')}</p>
  return (
    <>
      <ul className="divide-y divide-line border-y border-line">
        {save !== undefined &&
          pinned.map((one) => (
            <Offer
              key={one.id}
              listing={one.listing}
              pinned={one}
              list={save.list}
              onTogglePin={() => onUnpin(save.entry.id, one, save.list)}
              onRepack={(packing) => onRepack(save.entry.id, one.id, packing)}
            />
          ))}
        {shown.map(({ listing, at }) => (
          <Offer
            key={listing.productId ?? `${listing.title} ${at}`}
            listing={listing}
            list={save?.list}
            onTogglePin={save && (() => onPin(save.entry.id, listing, save.list))}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button variant="quiet" className="-ms-2 mt-1 px-2! text-xs!" onClick={() => setShowsAll(true)}>
          {t('offers.more', { count: hidden, amount: formats.number(hidden) })}
        </Button>
      )}
    </>
  )
}

/** Price, MOQ, lead time and sample in one line; only what was seen. */
function termsOf({ price, moq, leadTimeDays, samplePrice }: Listing, texts: PageTexts): string {
  const { t, formats } = texts
  const amount = moq && formats.number(moq.quantity)
  return [
    price && priceText(price, texts),
    amount !== undefined &&
      (moq?.unit === undefined
        ? t('offers.moq', { amount })
        : t('offers.moqUnit', { amount, unit: moq.unit })),
    leadTimeDays !== undefined && t('offers.lead', { count: leadTimeDays }),
    samplePrice && t('offers.sample', { price: priceText(samplePrice, texts) }),
  ]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(' · ')
}

interface OfferProps {
  listing: Listing
  pinned?: PinnedListing
  list?: List
  onTogglePin?: () => void
  onRepack?: (packing: Packing) => void
}

function Offer({ listing, pinned, list, onTogglePin, onRepack }: OfferProps) {
  const texts = useTexts()
  const { t, formats, now } = texts
  const title = listing.title ?? t('offers.untitled')
  const { tiers = [], price } = listing
  const pinLabel = list && t(pinned ? 'offers.unpinLabel' : 'offers.pinLabel', { title, list: list.name })
  const PinIcon = pinned ? PinOff : Pin
  return (
    <li className="py-2">
      <div className="flex items-start gap-2">
        <div className="min-w-0 grow">
          <OfferTitle title={title} link={listing.link} />
          <p className="text-xs text-soft tabular-nums">{termsOf(listing, texts)}</p>
          {pinned !== undefined && (
            <p className="text-xs text-faint">
              {t('offers.pinnedOn', { day: formats.day(pinned.pinnedAt, now) })}
            </p>
          )}
        </div>
        {onTogglePin !== undefined && (
          <Button
            variant="quiet"
            square
            className="-my-1 print:hidden"
            aria-label={pinLabel}
            title={pinLabel}
            onClick={onTogglePin}
          >
            <PinIcon aria-hidden size={15} />
          </Button>
        )}
      </div>
      {tiers.length > 1 && price !== undefined && (
        <ul aria-label={t('offers.tiers')} className="mt-1 flex flex-wrap gap-x-4 text-xs tabular-nums">
          {tiers.map((tier) => (
            <li key={tier.from}>
              <span className="text-faint">
                {t('quotes.fromAmount', { amount: formats.number(tier.from) })}
              </span>{' '}
              {formats.price(tier.price, price.currency)}
            </li>
          ))}
        </ul>
      )}
      {pinned !== undefined && onRepack !== undefined && (
        <PackingForm key={pinned.id} title={title} packing={pinned} onRepack={onRepack} />
      )}
    </li>
  )
}

function OfferTitle({ title, link }: { title: string; link?: string }) {
  const { t } = useTexts()
  const address = link === undefined ? undefined : safeLink(link)
  const text = <bdi className="wrap-anywhere">{title}</bdi>
  return (
    <h3 className="text-sm font-medium">
      {address === undefined ? (
        text
      ) : (
        <a href={address} target="_blank" rel="noreferrer" className="rounded-sm hover:underline">
          {text} <ExternalLink aria-hidden size={11} className="inline text-faint" />
          <span className="sr-only">{t('offers.opens')}</span>
        </a>
      )}
    </h3>
  )
}
