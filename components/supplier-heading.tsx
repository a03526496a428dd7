import { ExternalLink } from 'lucide-react'
import { safeLink } from '@/lib/core/safe-link.ts'
import { supplierName } from './supplier-name.ts'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'

interface SupplierHeadingProps {
  supplier: SupplierView
  /** 3 where it stands inside a part of a page. */
  level?: 1 | 3
}

/** Who it is, by name, shop and country, with the way to the shop. */
export function SupplierHeading({ supplier, level = 1 }: SupplierHeadingProps) {
  const Heading = level === 1 ? 'h1' : 'h3'
  const texts = useTexts()
  const { t, formats, now } = texts
  const { host, companyId, facts, firstSeen } = supplier
  const shop = host === undefined ? undefined : safeLink(`https://${host}/`)
  const country = facts.country?.value
  const details = [
    host === undefined && companyId !== undefined && t('supplier.number', { companyId }),
    country && formats.country(country),
    firstSeen !== undefined && t('supplier.firstSeen', { day: formats.day(firstSeen, now) }),
  ].filter((detail) => typeof detail === 'string')

  return (
    <header className="min-w-0">
      <Heading className="text-xl font-[650] tracking-[-0.01em] wrap-anywhere">
        <bdi>{supplierName(supplier, texts)}</bdi>
      </Heading>
      <p className="mt-0.5 text-xs text-faint">
        {shop !== undefined && host !== undefined && (
          <a
            href={shop}
            target="_blank"
            rel="noreferrer"
            className="inline-flex items-center gap-1 rounded-sm underline decoration-line-strong underline-offset-2 hover:text-ink"
          >
            <bdi>{host.split('.', 1)[0]}</bdi>
            <ExternalLink aria-hidden size={11} />
            <span className="sr-only">{t('supplier.opensShop')}</span>
          </a>
        )}
        {shop !== undefined && details.length > 0 && ' · '}
        {details.join(' · ')}
      </p>
    </header>
  )
}
