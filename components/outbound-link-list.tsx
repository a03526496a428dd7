import { ExternalLink } from 'lucide-react'
import { hostOf, outboundLinks, type OutboundLinkId } from '@/lib/core/outbound-links.ts'
import { useTexts } from './texts-context.ts'

/** Ways out of the product, each with the host that a click leads to. */
export function OutboundLinkList({ ids }: { ids: readonly OutboundLinkId[] }) {
  const { t } = useTexts()
  const links = outboundLinks.filter(({ id }) => ids.includes(id))
  if (links.length === 0) return null
  return (
    <ul className="space-y-1 text-sm">
      {links.map((link) => (
        <li key={link.id} className="flex flex-wrap items-baseline gap-x-2">
          <a
            href={link.url}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex items-center gap-1 rounded-sm underline decoration-line-strong underline-offset-2 hover:decoration-ink"
          >
            {t(`outboundLinks.${link.id}`)}
            <ExternalLink aria-hidden size={11} className="shrink-0" />
            <span className="sr-only">{t('diligenceView.newTab')}</span>
          </a>
          <bdi className="text-xs text-faint">{hostOf(link)}</bdi>
        </li>
      ))}
    </ul>
  )
}
