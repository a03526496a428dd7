/** Holds the place of a text that is being read, so that nothing jumps when it comes. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <div aria-hidden className={`animate-pulse rounded-control bg-unknown-bg ${className}`} />
}
