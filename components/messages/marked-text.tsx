import { useTexts } from '../texts-context.ts'

interface Range {
  start: number
  end: number
}

interface MarkedTextProps {
  text: string
  ranges: readonly Range[]
}

/** What is drawn of a long stretch between two marks, at either end of it. */
const kept = 400

/** In order and apart, as one text can be marked. */
function apart(ranges: readonly Range[]): Range[] {
  const joined: Range[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else joined.push({ start, end })
  }
  return joined
}

/** A message with the words marked that led to findings; as text only, and a long one without what lies far from them. */
export function MarkedText({ text, ranges }: MarkedTextProps) {
  const marks = apart(ranges)
  return (
    <p
      className="max-h-80 overflow-y-auto rounded-control border border-line bg-sheet p-3 text-sm whitespace-pre-wrap wrap-anywhere"
      dir="auto"
    >
      {marks.map(({ start, end }, at) => (
        <span key={start}>
          <Plain text={text.slice(marks[at - 1]?.end ?? 0, start)} />
          <mark className="rounded-xs bg-medium-bg px-0.5 font-medium text-ink underline decoration-medium decoration-2 underline-offset-2">
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      <Plain text={text.slice(marks.at(-1)?.end ?? 0)} />
    </p>
  )
}

function Plain({ text }: { text: string }) {
  const { t } = useTexts()
  const left = text.length - 2 * kept
  if (left < kept) return text
  return (
    <>
      {text.slice(0, kept)}
      <span className="mx-1 rounded-full bg-unknown-bg px-2 text-xs text-unknown">
        {t('messages.left', { count: left })}
      </span>
      {text.slice(-kept)}
    </>
  )
}
