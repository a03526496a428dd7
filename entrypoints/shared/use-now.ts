import { useEffect, useState } from 'react'

const minute = 60_000

/** The present, to the minute, in milliseconds since the epoch. */
export function useNow(clock: () => number): number {
  const [now, setNow] = useState(clock)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock()), minute)
    return () => clearInterval(timer)
  }, [clock])
  return now
}
