import type { ListColour } from '@/lib/core/shortlist.ts'

/** Mid tones that stand out on light and dark grounds; a colour never says anything that is not said in words. */
const tones: Record<ListColour, string> = {
  grey: '#7b8494',
  red: '#d1435b',
  amber: '#c77d0a',
  green: '#3f9142',
  teal: '#12918a',
  blue: '#3b6fe0',
  violet: '#7c5cd6',
  pink: '#c64f9b',
}

/** The dot by which a list is told from the others at a glance. */
export function ListColourDot({ colour }: { colour?: ListColour }) {
  return (
    <span
      aria-hidden
      className="inline-block size-2.5 shrink-0 rounded-full border border-line-strong"
      style={colour && { background: tones[colour], borderColor: tones[colour] }}
    />
  )
}
