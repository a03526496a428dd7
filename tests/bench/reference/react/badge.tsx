import { useState } from 'react'
import type { Known } from '../ask-memory.ts'
import type { CardFacts } from '../facts.ts'
import { glyph } from '../glyph.ts'
import { judge, type Judgement } from '../judge.ts'

interface BadgeProps {
  facts: CardFacts
  known: Known | null
}

/** The chip of one card, and the reasons behind it once it was clicked. */
export function Badge({ facts, known }: BadgeProps) {
  const [open, setOpen] = useState(false)
  const judgement = judge(facts)
  const { band, label, score } = judgement
  return (
    <div className="badge card">
      <button
        type="button"
        className={`chip ${band} provisional`}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`Risk signals: ${label}, ${score} of 100. Why?`}
        onClick={() => setOpen(!open)}
      >
        <Icon {...judgement} />
        {label}
        {band !== 'unknown' && <span className="score">{score}</span>}
        {known?.saved && <span className="marks">· saved</span>}
      </button>
      {open && (
        <dialog open className="why">
          {facts.name}: {facts.years} years, {facts.reviews ?? 'no'} reviews
        </dialog>
      )}
    </div>
  )
}

function Icon({ band, coverage }: Judgement) {
  return (
    <svg viewBox="0 0 16 16" className="glyph" aria-hidden="true">
      <path d={glyph.outline} className="rest" />
      <path d={glyph.outline} pathLength={100} strokeDasharray={`${Math.round(coverage * 100)} 100`} />
      <path d={glyph.inside[band]} />
    </svg>
  )
}
