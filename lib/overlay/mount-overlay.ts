import type { PageKind } from '@/lib/core/page-kind.ts'
import { createBadge } from './badge.ts'
import { createBadges, type Spot } from './badges.ts'
import { cardKey, findCards } from './find-anchors.ts'
import { groundIsDark } from './ground-is-dark.ts'
import type { OverlayOptions } from './overlay-options.ts'
import { createPageReader, type Report } from './page-reader.ts'
import type { PageSupplier } from './page-suppliers.ts'
import { createStyler } from './style-sheet.ts'
import { watchPage, type Changes } from './watch-page.ts'
import { whyActions } from './why-actions.ts'
import { createWhyPopover } from './why-popover.ts'

export interface Overlay {
  /** What the popup and the panel ask a tab for. */
  state(): { kind: PageKind; suppliers: readonly PageSupplier[] }
  stop(): void
}

/** Draws the badges of a page and keeps them right until it is stopped or the extension is gone. */
export function mountOverlay(options: OverlayOptions): Overlay {
  const { window, mode, words, background, isAlive } = options
  const { document } = window
  const styler = createStyler(document)
  const why = createWhyPopover(window, words)
  const page = createPageReader(options)
  /** The page's one block with a badge, on a page about one supplier. */
  let ownScope: Element | undefined
  let cardsAreDark: boolean | undefined

  const badges = createBadges((view, { anchor, supplier }, found) => {
    const size = page.isResultPage ? 'card' : 'page'
    const dark = page.isResultPage ? cardsAreDark === true : groundIsDark(anchor.after)
    const badge = createBadge(document, view, { mode, styler, words, size, dark }, found)
    why.attach(badge, whyActions(supplier, options, refresh))
    return badge
  })

  function refresh(): void {
    badges.refresh()
    watch.forget()
  }

  const drawOwn = () => {
    const own = page.own()
    if (ownScope !== undefined && own?.anchor.scope !== ownScope) badges.drop(ownScope)
    ownScope = own?.anchor.scope
    if (own !== undefined) badges.draw({ ...own, key: page.kind })
  }

  const drawCards = ({ added, altered }: Changes) => {
    const spots: Spot[] = []
    const orphans: Element[] = []
    for (const anchor of findCards(added, altered, page.kind)) {
      const key = cardKey(anchor.scope)
      if (badges.isDrawn(anchor, key)) continue
      cardsAreDark ??= groundIsDark(anchor.after)
      const supplier = page.ofCard(anchor)
      if (supplier === undefined) orphans.push(anchor.scope)
      else spots.push({ anchor, key, supplier })
    }
    for (const scope of orphans) badges.drop(scope)
    for (const spot of spots) badges.draw(spot)
  }

  const tell = async ({ reading, suppliers }: Report) => {
    try {
      const known = await background.report(reading)
      known.forEach((answer, index) => {
        const supplier = suppliers[index]
        if (answer !== null && supplier !== undefined) page.learn(supplier, answer)
      })
      refresh()
    } catch {
      if (!isAlive()) stop()
    }
  }

  const update = (changes: Changes) => {
    if (!isAlive()) return stop()
    const isOther = page.follow()
    if (isOther && ownScope !== undefined && page.isResultPage) drawOwn()
    if (page.isResultPage)
      drawCards(isOther ? { ...changes, added: new Set([document.documentElement]) } : changes)
    else drawOwn()
    badges.refresh()
    watch.forget()
    const report = page.takeReport()
    if (report !== undefined) void tell(report)
  }

  function clear(): void {
    why.close()
    badges.clear()
    ownScope = undefined
  }

  function stop(): void {
    watch.stop()
    clear()
  }

  const onChange = (changes: Changes) => {
    try {
      update(changes)
    } catch {
      // Whatever a page holds that nobody has thought of: it costs this page a badge, and the console stays clean.
    }
  }
  const watch = watchPage(window, onChange)
  onChange({ added: new Set(), altered: new Set() })

  return {
    state() {
      const suppliers = new Set([...page.named, ...badges.suppliers()])
      return { kind: page.kind, suppliers: [...suppliers] }
    },
    stop,
  }
}
