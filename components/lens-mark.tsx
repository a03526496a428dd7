/** The mark of the product: a lens with a grain of doubt in it. */
export function LensMark({ size }: { size: number }) {
  return (
    <svg aria-hidden width={size} height={size} viewBox="0 0 32 32" fill="none">
      <circle cx={14} cy={14} r={10} className="stroke-ink" strokeWidth={3} />
      <path d="m21.5 21.5 6.5 6.5" className="stroke-ink" strokeWidth={4} strokeLinecap="round" />
      <path
        d="M9 14.500l3.500 3.500 7-8"
        className="stroke-low"
        strokeWidth={3}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
