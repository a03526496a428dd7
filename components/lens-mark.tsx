/** The mark of the product: a lens whose ring is drawn as far as was seen. `docs/mark.svg` is the same. */
export function LensMark({ size }: { size: number }) {
  return (
    <svg
      aria-hidden
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="#fff"
      strokeLinecap="round"
    >
      <rect width={32} height={32} rx={8} fill="#0f766e" stroke="none" />
      <circle cx={13.75} cy={13.75} r={7.5} strokeOpacity={0.34} strokeWidth={3.2} />
      <path d="M13.75 6.25a7.5 7.5 0 1 1-7.13 9.82" strokeWidth={3.2} />
      <path d="m20 20 5.5 5.5" strokeWidth={4} />
    </svg>
  )
}
