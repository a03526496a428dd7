/** What a page may do to make a press on the overlay other than it looks; runs in the page. */
export interface Attack {
  name: string
  /** Before anybody comes near the badge, or once its card is open and at rest. */
  when: 'first' | 'then'
  strike: () => void
}

/** The parent of the one element of ours in the page: without attributes and without content. */
export interface Prey {
  host: HTMLElement
  parent: HTMLElement
}

declare global {
  /** Finds our host as a page would, by what it looks like. */
  function prey(): Prey
}

/** Defines {@link prey} in the page, which knows nothing of this file. */
export function definePrey(): void {
  // oxlint-disable-next-line consistent-function-scoping
  const isBare = (element: Element) => element.attributes.length === 0 && !element.hasChildNodes()
  Object.assign(globalThis, {
    prey: () => {
      const host = [...document.querySelectorAll('div')].find(isBare)
      if (host?.parentElement == null) throw new Error('The page found nothing to attack.')
      return { host, parent: host.parentElement }
    },
  })
}

export const attacks: readonly Attack[] = [
  {
    name: 'opacity on the host',
    when: 'then',
    strike: () => prey().host.style.setProperty('opacity', '0', 'important'),
  },
  {
    name: 'opacity on the parent',
    when: 'first',
    strike: () => prey().parent.style.setProperty('opacity', '0.01'),
  },
  {
    name: 'opacity on html',
    when: 'first',
    strike: () => document.documentElement.style.setProperty('opacity', '0.01'),
  },
  {
    name: 'a cover that lets presses through',
    when: 'first',
    strike: () => {
      const cover = document.createElement('section')
      cover.style.cssText =
        'position:fixed; inset:0; background:#fff; pointer-events:none; z-index:2147483647'
      document.body.append(cover)
    },
  },
  {
    name: 'a popover over the card',
    when: 'then',
    strike: () => {
      const cover = document.createElement('section')
      cover.popover = 'manual'
      cover.style.cssText =
        'position:fixed; inset:0; margin:0; border:0; width:100%; height:100%; background:#fff; pointer-events:none'
      document.body.append(cover)
      cover.showPopover()
    },
  },
  {
    name: 'a filter on the parent',
    when: 'first',
    strike: () => prey().parent.style.setProperty('filter', 'blur(20px)'),
  },
  {
    name: 'a clip around the parent',
    when: 'first',
    strike: () => prey().parent.style.setProperty('clip-path', 'inset(0 0 99% 0)'),
  },
  {
    name: 'a scale that makes it too small to see',
    when: 'first',
    strike: () => prey().parent.style.setProperty('transform', 'scale(0.02)'),
  },
  {
    name: 'a target that moves under the pointer',
    when: 'first',
    strike: () => {
      let shift = 0
      const move = () => {
        shift = (shift + 7) % 90
        prey().parent.style.setProperty('transform', `translateY(${shift}px)`)
        window.dispatchEvent(new Event('scroll'))
        requestAnimationFrame(move)
      }
      move()
    },
  },
  {
    name: 'a place behind the page',
    when: 'first',
    strike: () => {
      const { parent } = prey()
      const front = document.createElement('section')
      front.style.cssText = 'position:fixed; inset:0; background:#fff; z-index:0; pointer-events:none'
      parent.style.cssText = 'position:relative; z-index:-1'
      document.body.append(front)
    },
  },
  {
    name: 'a loop that removes whatever is put in',
    when: 'then',
    strike: () => {
      // oxlint-disable-next-line consistent-function-scoping
      const remove = () => {
        const host = [...document.querySelectorAll('div')].find(
          (element) => element.attributes.length === 0 && !element.hasChildNodes(),
        )
        host?.remove()
        if (host)
          document.documentElement.dataset.removed = String(
            Number(document.documentElement.dataset.removed ?? 0) + 1,
          )
      }
      new MutationObserver(remove).observe(document, { childList: true, subtree: true })
      remove()
    },
  },
  {
    name: 'clicks that it makes up',
    when: 'then',
    strike: () => {
      const { host, parent } = prey()
      for (const target of [host, parent])
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target.dispatchEvent(
            new MouseEvent(type, { bubbles: true, composed: true, clientX: 1, clientY: 1 }),
          )
      host.click()
      host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }))
      history.replaceState(null, '', '#made-up')
    },
  },
]
