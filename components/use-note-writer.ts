import { useEffect, useRef, useState } from 'react'
import { createLatestWriter, type WriteState } from './latest-writer.ts'

/** What was typed into a note and is not part of it yet. */
export interface NoteDraft {
  text: string
  /** The text of the note when the writing began. */
  before?: string
}

export interface NoteWriting {
  /** The text on disk. */
  text: string
  /** Left behind by a window that closed, or being written in another. */
  draft?: NoteDraft
  /** Resolves once the draft is on disk. */
  onDraft: (draft: NoteDraft) => Promise<void>
  /** Resolves once the note is on disk. The handlers of the first render are kept: give each note its own `key`. */
  onSave: (draft: NoteDraft) => Promise<void>
}

/** Calm after the last key before what was typed becomes the note. */
const restAfterMs = 600

/** Long enough for what was written to come back from the disk. */
const settleMs = 300

/** Writes each key as a draft, and the note itself when the writing rests, the field is left or the view goes. */
export function useNoteWriter({ text, draft, onDraft, onSave }: NoteWriting) {
  const [typed, setTyped] = useState<NoteDraft>()
  const [state, setState] = useState<WriteState>('idle')
  const pending = useRef<NoteDraft>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const [writer] = useState(() => {
    let isNote = false
    return createLatestWriter<{ draft: NoteDraft; isNote: boolean }>(
      async (next) => {
        isNote = next.isNote
        await (next.isNote ? onSave(next.draft) : onDraft(next.draft))
        // From here on the note shows what is on disk, which is another text where another window wrote meanwhile.
        if (next.isNote)
          setTimeout(() => setTyped((last) => (last === next.draft ? undefined : last)), settleMs)
      },
      // A draft on disk is safe and not yet what the note says.
      (now) => setState(now === 'written' && !isNote ? 'writing' : now),
    )
  })

  const write = (note: NoteDraft | undefined) => {
    clearTimeout(timer.current)
    pending.current = undefined
    if (note !== undefined) void writer.push({ draft: note, isNote: true })
  }

  useEffect(
    () => () => {
      clearTimeout(timer.current)
      if (pending.current !== undefined) void writer.push({ draft: pending.current, isNote: true })
    },
    [writer],
  )

  return {
    value: typed?.text ?? draft?.text ?? text,
    state,
    isUnfinished: typed === undefined && draft !== undefined,

    change: (value: string) => {
      // What was written already is what the next writing begins with.
      const before = pending.current?.before ?? typed?.text ?? (draft === undefined ? text : draft.before)
      const next = { text: value, ...(before !== undefined && { before }) }
      pending.current = next
      setTyped(next)
      void writer.push({ draft: next, isNote: false })
      clearTimeout(timer.current)
      timer.current = setTimeout(() => write(pending.current), restAfterMs)
    },

    /** The field is left: what is pending or was left unfinished becomes the note. */
    rest: () => write(pending.current ?? (typed === undefined ? draft : undefined)),

    retry: () => write(typed ?? draft),
  }
}
