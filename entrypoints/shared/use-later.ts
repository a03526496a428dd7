import { useEffect, useState } from 'react'

/** In milliseconds: what is in sight has been read by then. */
const aMoment = 300

/** Turns true a moment after `isReady` has: what takes long and can wait is not to stand before what is in sight. */
export function useLater(isReady: boolean): boolean {
  const [isLater, setIsLater] = useState(false)
  useEffect(() => {
    if (!isReady) return undefined
    const timer = setTimeout(() => setIsLater(true), aMoment)
    return () => clearTimeout(timer)
  }, [isReady])
  return isLater
}
