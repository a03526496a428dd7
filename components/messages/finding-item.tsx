import { Info, OctagonAlert, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useId } from 'react'
import { supplierReplies } from '@/lib/i18n/supplier-replies.ts'
import type { Finding } from '@/lib/sourcing/messages/check-message.ts'
import type { Severity } from '@/lib/sourcing/messages/finding-codes.ts'
import type { MessageLanguage } from '@/lib/sourcing/messages/message-language.ts'
import { useTexts } from '../texts-context.ts'
import { CopyButton } from '../ui/copy-button.tsx'

/** Shape and word carry the severity; colour only helps. */
const looks: Record<Severity, { icon: LucideIcon; text: string; edge: string }> = {
  critical: { icon: OctagonAlert, text: 'text-high', edge: 'border-high' },
  warning: { icon: TriangleAlert, text: 'text-medium', edge: 'border-medium' },
  info: { icon: Info, text: 'text-unknown', edge: 'border-line-strong' },
}

/** Most of the words that are quoted; all of them are marked in the text. */
const mostQuotes = 4
const longestQuote = 160

interface FindingItemProps {
  finding: Finding
  message: string
  /** The language to answer in. */
  language: MessageLanguage
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
}

/** One warning sign: the words that led to it, why it matters, and what to answer. */
export function FindingItem({ finding, message, language, onCopy }: FindingItemProps) {
  const { t } = useTexts()
  const id = useId()
  const { code, severity, ranges, params } = finding
  const { icon: Icon, text, edge } = looks[severity]
  const reply = supplierReplies[code][language]
  return (
    <li className={`border-s-[3px] ps-3 ${edge}`}>
      <p className={`flex items-center gap-1 text-xs font-semibold ${text}`}>
        <Icon aria-hidden size={13} strokeWidth={2.2} />
        {t(`severities.${severity}`)}
      </p>
      <h3 className="mt-0.5 text-sm font-semibold">{t(`messages.findings.${code}.title`)}</h3>
      <ul className="mt-1 space-y-0.5 text-sm wrap-anywhere">
        {ranges.slice(0, mostQuotes).map(({ start, end }) => (
          <li key={start}>
            <q>
              <bdi>{message.slice(start, Math.min(end, start + longestQuote))}</bdi>
            </q>
          </li>
        ))}
        {params.questions?.map(({ question, topic }, at) => (
          <li key={at} className="ms-4 list-disc">
            <bdi>{question ?? (topic && t(`messages.topics.${topic}`))}</bdi>
          </li>
        ))}
      </ul>
      {params.like !== undefined && (
        <p className="mt-0.5 text-xs text-faint wrap-anywhere">
          {t('messages.looksLike', { like: params.like })}
        </p>
      )}
      <p className="mt-1 text-sm text-soft">{t(`messages.findings.${code}.why`)}</p>
      <p className="mt-2 text-xs font-medium text-faint">{t('messages.reply')}</p>
      <q id={id} lang={language} className="mt-0.5 block text-sm text-soft italic">
        {reply}
      </q>
      <CopyButton
        text={reply}
        labels={{ copy: t('writing.copy'), copied: t('why.buttons.copied'), failed: t('why.buttons.failed') }}
        describedBy={id}
        onCopy={onCopy}
      />
    </li>
  )
}
