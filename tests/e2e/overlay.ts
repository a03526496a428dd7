import type { CDPSession, Page } from '@playwright/test'

/**
 * What the extension draws on a page. Its shadow roots are closed, so that neither the page nor a locator sees
 * inside; the accessibility tree of the debugging protocol does, and it holds what a person with a screen reader gets.
 */
export class Overlay {
  readonly #page: Page
  readonly #session: CDPSession

  private constructor(page: Page, session: CDPSession) {
    this.#page = page
    this.#session = session
  }

  static async of(page: Page): Promise<Overlay> {
    const session = await page.context().newCDPSession(page)
    await session.send('DOM.enable')
    return new Overlay(page, session)
  }

  /** Everything drawn with this role whose accessible name fits, in the order of the page. */
  async all(role: string, name = /(?:)/): Promise<OverlayNode[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree')
    const found = nodes
      .filter(
        (node) => !node.ignored && node.role?.value === role && name.test(String(node.name?.value ?? '')),
      )
      .flatMap(({ backendDOMNodeId, name: label }) =>
        backendDOMNodeId === undefined
          ? []
          : [new OverlayNode(this.#page, this.#session, backendDOMNodeId, String(label?.value ?? ''))],
      )
    const inside = await Promise.all(found.map((node) => node.isInClosedRoot()))
    return found.filter((_node, index) => inside[index])
  }

  /** The badges, by the beginning of their accessible name. */
  badges(): Promise<OverlayNode[]> {
    return this.all('button', /^Risk signals/)
  }

  async badgeNames(): Promise<string[]> {
    return (await this.badges()).map(({ name }) => name)
  }

  /** Waits for the first badge, or for whatever else has this role and name. */
  async first(role = 'button', name = /^Risk signals/, timeoutMs = 5000): Promise<OverlayNode> {
    const end = Date.now() + timeoutMs
    for (;;) {
      const [node] = await this.all(role, name)
      if (node !== undefined) return node
      if (Date.now() > end) throw new Error(`Nothing drawn on the page is a ${role} named ${String(name)}.`)
      await this.#page.waitForTimeout(50)
    }
  }

  /**
   * Presses a button of the open card. A press counts once the card has stood still in plain sight; on a busy machine
   * the browser may take a while to say so, and the card refuses: then a person presses again.
   */
  async press(name: RegExp): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const button = await this.first('button', name)
      await this.#page.waitForTimeout(500)
      await button.click()
      await this.#page.waitForTimeout(100)
      if ((await this.cardText())?.includes('Open the panel to do that') !== true) return
    }
    throw new Error(`The card refused every press on ${String(name)}.`)
  }

  /** The text of the open explanation; `undefined` while none is open. */
  async cardText(): Promise<string | undefined> {
    const [card] = await this.all('dialog')
    return card?.text()
  }
}

/** One element inside a closed root. */
export class OverlayNode {
  readonly name: string
  readonly #page: Page
  readonly #session: CDPSession
  readonly #backendNodeId: number

  constructor(page: Page, session: CDPSession, backendNodeId: number, name: string) {
    this.#page = page
    this.#session = session
    this.#backendNodeId = backendNodeId
    this.name = name
  }

  /** Calls a function on the element, in the page; it can use nothing but its arguments. */
  async call<Result, Args extends unknown[]>(
    method: (this: Element, ...args: Args) => Result,
    ...args: Args
  ): Promise<Result> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: this.#backendNodeId })
    const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: method.toString(),
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text)
    return result.value as Result
  }

  isInClosedRoot(): Promise<boolean> {
    return this.call(function closed(this: Element) {
      const root = this.getRootNode()
      return root instanceof ShadowRoot && root.mode === 'closed'
    })
  }

  /** Text as it is laid out, line by line. */
  text(): Promise<string> {
    return this.call(function text(this: Element) {
      return this instanceof HTMLElement ? this.innerText : ''
    })
  }

  hasFocus(): Promise<boolean> {
    return this.call(function focused(this: Element) {
      const root = this.getRootNode()
      return root instanceof ShadowRoot && root.activeElement === this
    })
  }

  /** An attribute of the nearest element of the page, around the root, that fits a selector. */
  closest(selector: string, attribute: string): Promise<string | null> {
    return this.call(
      function closest(this: Element, wanted: string, name: string) {
        const root = this.getRootNode()
        const place = root instanceof ShadowRoot ? root.host.closest(wanted) : null
        return place?.getAttribute(name) ?? null
      },
      selector,
      attribute,
    )
  }

  /** Puts the keyboard's focus on the element. */
  async focus(): Promise<void> {
    await this.#session.send('DOM.focus', { backendNodeId: this.#backendNodeId })
  }

  async hover(): Promise<void> {
    const { x, y } = await this.#centre()
    await this.#page.mouse.move(x, y, { steps: 4 })
  }

  /** A trusted click of the mouse in the middle of the element. */
  async click(): Promise<void> {
    const { x, y } = await this.#centre()
    await this.#page.mouse.click(x, y)
  }

  async #centre(): Promise<{ x: number; y: number }> {
    const backendNodeId = this.#backendNodeId
    await this.#session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId })
    const { quads } = await this.#session.send('DOM.getContentQuads', { backendNodeId })
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? []
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 }
  }
}
