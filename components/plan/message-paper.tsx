import type { PlaceholderId } from '@/lib/sourcing/writing/placeholders.ts'
import type { MessageSegment } from '@/lib/sourcing/writing/render-message.ts'
import type { MessageLanguage } from '@/lib/sourcing/writing/template-ids.ts'
import { useTexts } from '../texts-context.ts'

interface MessagePaperProps {
  segments: readonly MessageSegment[]
  language: MessageLanguage
  /** Leads to where the placeholder is filled in. */
  onOpen: (placeholder: PlaceholderId) => void
}

/** The message as it will be copied: what was filled in is underlined, what is open stands out and leads to its field. */
export function MessagePaper({ segments, language, onOpen }: MessagePaperProps) {
  const { t } = useTexts()
  return (
    <section
      aria-label={t('writing.message')}
      className="rounded-panel border border-line bg-sheet px-4 py-3.5 text-sm leading-relaxed whitespace-pre-wrap wrap-anywhere"
    >
      <div lang={language} dir="ltr">
        {segments.map((segment, index) => (
          // A piece has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <Piece key={index} segment={segment} onOpen={onOpen} />
        ))}
      </div>
    </section>
  )
}

function Piece({
  segment: { kind, text, placeholder },
  onOpen,
}: Pick<MessagePaperProps, 'onOpen'> & { segment: MessageSegment }) {
  if (kind === 'literal' || placeholder === undefined) return text
  if (kind === 'filled')
    return (
      <span className="underline decoration-line-strong decoration-dotted underline-offset-[3px]">
        {text}
      </span>
    )
  return (
    <button
      type="button"
      onClick={() => onOpen(placeholder)}
      className="rounded-sm bg-medium-bg px-1 text-start font-medium text-medium hover:underline"
    >
      {text}
    </button>
  )
}
