import { useLayoutEffect, useState, type RefObject } from 'react'

/** The children of an element that its first line has no room for, by their places, after every change of its width. */
export function useWrapped(line: RefObject<HTMLElement | null>): readonly number[] {
  const [wrapped, setWrapped] = useState<readonly number[]>([])
  useLayoutEffect(() => {
    const { current } = line
    if (current === null) return undefined
    const measure = () => {
      const children = [...current.children].filter((child) => child instanceof HTMLElement)
      const below = children.flatMap((child, index) =>
        child.offsetTop > (children[0]?.offsetTop ?? 0) ? [index] : [],
      )
      setWrapped((known) => (known.join() === below.join() ? known : below))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    // A title in another language, or a count that comes later, is wider.
    for (const child of current.children) observer.observe(child)
    return () => observer.disconnect()
  }, [line])
  return wrapped
}
