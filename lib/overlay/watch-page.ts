/** What has changed in the page since the last frame. */
export interface Changes {
  /** Elements that were added, with all that is in them. */
  added: Set<Element>
  /** Elements that lost a child, got a text, or now name another offer. */
  altered: Set<Element>
}

export interface PageWatch {
  /** Runs `write`, which changes the page, without a call of `onChange` for that. */
  unwatched(write: () => void): void
  stop(): void
}

function collect(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  { added, altered }: Changes,
): void {
  let isAltered = type === 'attributes' || removedNodes.length > 0
  for (const node of addedNodes) {
    if (node instanceof Element) added.add(node)
    else isAltered = true
  }
  if (isAltered && target instanceof Element) altered.add(target)
}

/**
 * Calls `onChange` at most once a frame with what has changed in the page since, and after a change of the address.
 */
export function watchPage(
  window: Window & typeof globalThis,
  onChange: (changes: Changes) => void,
): PageWatch {
  const { document, navigation } = window
  let changes: Changes = { added: new Set(), altered: new Set() }
  let frame: number | undefined

  const take = (records: MutationRecord[]) => {
    for (const record of records) collect(record, changes)
  }
  const observer = new window.MutationObserver((records) => {
    take(records)
    schedule()
  })
  const schedule = () => {
    frame ??= window.requestAnimationFrame(() => {
      take(observer.takeRecords())
      const now = changes
      changes = { added: new Set(), altered: new Set() }
      frame = undefined
      onChange(now)
    })
  }

  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-ctrdot', 'data-dot-params'],
  })
  // What loads in a frame changes nothing in the page, but the reader looks into one.
  const onLoad = ({ target }: Event) => {
    if (target instanceof window.HTMLIFrameElement) schedule()
  }
  document.addEventListener('load', onLoad, true)
  window.addEventListener('popstate', schedule)
  navigation?.addEventListener('currententrychange', schedule)
  return {
    unwatched(write) {
      const pending = observer.takeRecords()
      if (pending.length > 0) {
        take(pending)
        schedule()
      }
      try {
        write()
      } finally {
        observer.takeRecords()
      }
    },
    stop() {
      observer.disconnect()
      if (frame !== undefined) window.cancelAnimationFrame(frame)
      document.removeEventListener('load', onLoad, true)
      window.removeEventListener('popstate', schedule)
      navigation?.removeEventListener('currententrychange', schedule)
    },
  }
}
