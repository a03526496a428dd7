import type { MessageCheck } from '@/lib/sourcing/messages/check-message.ts'
import { useTexts } from '../texts-context.ts'
import { Notice } from '../ui/notice.tsx'
import { Section } from '../ui/section.tsx'
import { FindingItem } from './finding-item.tsx'
import { MarkedText } from './marked-text.tsx'

interface MessageResultProps {
  check: MessageCheck
  message: string
  /** Resolves once the text is on the clipboard. */
  onCopy: (text: string) => Promise<void>
}

const stateOf = (matches: boolean | undefined) =>
  matches === undefined ? 'unknown' : matches ? 'same' : 'other'

/** What was found in a message, and the message with the words marked. */
export function MessageResult({ check, message, onCopy }: MessageResultProps) {
  const { t } = useTexts()
  const { findings, language, beneficiaries, isCut } = check
  const count = findings.length
  return (
    <>
      <div className="mt-5">
        <Notice>{count === 0 ? t('messages.clean') : t('messages.found', { count })}</Notice>
        {isCut && <p className="mt-1 text-xs text-faint">{t('messages.cut')}</p>}
        {language === undefined && <p className="mt-1 text-xs text-faint">{t('messages.unknownLanguage')}</p>}
      </div>
      {beneficiaries.length > 0 && (
        <dl className="mt-3 text-sm">
          <dt className="text-xs font-medium text-faint">{t('messages.beneficiary')}</dt>
          {beneficiaries.map(({ name, matches }, at) => (
            <dd key={at} className="wrap-anywhere">
              <bdi>{name}</bdi>{' '}
              <span className="text-faint">({t(`messages.beneficiaryStates.${stateOf(matches)}`)})</span>
            </dd>
          ))}
        </dl>
      )}
      <div className="min-[900px]:grid min-[900px]:grid-cols-2 min-[900px]:gap-8">
        {count > 0 && (
          <ul className="mt-5 space-y-5">
            {findings.map((finding) => (
              <FindingItem
                key={finding.code}
                finding={finding}
                message={message}
                language={language ?? 'en'}
                onCopy={onCopy}
              />
            ))}
          </ul>
        )}
        <div className="min-[900px]:sticky min-[900px]:top-12 min-[900px]:self-start">
          <Section title={t('messages.text')}>
            <MarkedText text={message} ranges={findings.flatMap(({ ranges }) => ranges)} />
          </Section>
        </div>
      </div>
    </>
  )
}
