// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Reading } from '@/lib/core/reading.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { mountOverlay, type MountedOverlay } from './mount-overlay.ts'
import type { OverlayOptions } from './overlay-options.ts'

const host = 'harbourpeak.en.alibaba.com'
const productPage: Reading = {
  page: { kind: 'product' },
  suppliers: [{ host, facts: { name: { value: 'Peak', source: 'test' } } }],
  listings: [],
}
const title = '<div data-module-name="module_title"><p><h1>Bottle</h1></p></div>'
const companyBlock =
  '<div data-module-name="module_company"><i><b><u class="company-name">Peak</u></b></i></div>'

const answer = {
  facts: {},
  assessment: anAssessment({ band: 'low', score: 14 }),
  saved: false,
  rejected: false,
}

const background: OverlayOptions['background'] = {
  report: () => Promise.resolve([answer]),
  explain: () => Promise.reject(new Error('unused')),
  save: () => Promise.resolve(),
  undoSave: () => Promise.resolve(true),
}

function hostOf(root: Node | undefined): Node | null {
  return root instanceof ShadowRoot ? root.host : null
}

let overlay: MountedOverlay | undefined
let alive: boolean
let idle: () => void

const frames = () => new Promise((resolve) => setTimeout(resolve, 100))
const chips = () =>
  [...document.querySelectorAll('div')].flatMap((element) => [
    ...(element.shadowRoot?.querySelectorAll('.chip') ?? []),
  ])
const chipTexts = () => chips().map(({ textContent }) => textContent)
const holder = () => chips()[0]?.getRootNode()

function mount(differences: Partial<OverlayOptions> = {}): void {
  overlay = mountOverlay({
    window,
    mode: 'open',
    language: 'en',
    readPage: () => productPage,
    readCard: () => undefined,
    background,
    isAlive: () => alive,
    newId: () => 'id',
    ...differences,
  })
}

beforeEach(() => {
  alive = true
  window.requestIdleCallback = (draw) => {
    idle = () => draw({ didTimeout: false, timeRemaining: () => 50 })
    return 1
  }
  window.cancelIdleCallback = () => {}
  document.body.innerHTML = title
})

afterEach(() => {
  overlay?.stop()
  document.body.replaceChildren()
})

describe('mountOverlay', () => {
  it('reads and reports at once, and draws when the page has come to rest', async () => {
    const report = vi.fn<OverlayOptions['background']['report']>(() =>
      Promise.resolve([{ ...answer, saved: true }]),
    )
    mount({ background: { ...background, report } })
    expect(report).toHaveBeenCalledWith(productPage)
    expect(chipTexts()).toEqual([])
    idle()
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low14· saved']))
  })

  it('moves the badge from the title to the company card when that comes', async () => {
    mount()
    idle()
    await vi.waitFor(() => expect(chips()).toHaveLength(1))
    const [before] = chips()
    document.body.insertAdjacentHTML('beforeend', companyBlock)
    await vi.waitFor(() => expect(before?.isConnected).toBe(false))
    expect(chips()).toHaveLength(1)
    expect(document.querySelector('[data-module-name="module_company"]')?.contains(hostOf(holder()))).toBe(
      true,
    )
  })

  it('takes the badge away when the address becomes that of a page about nobody', async () => {
    let reading = productPage
    mount({ readPage: () => reading })
    idle()
    await vi.waitFor(() => expect(chips()).toHaveLength(1))
    reading = { page: { kind: 'other' }, suppliers: [], listings: [] }
    window.history.pushState({}, '', '/elsewhere')
    document.body.append('text')
    await vi.waitFor(() => expect(chipTexts()).toEqual([]))
    expect(overlay?.state()).toEqual({ kind: 'other', suppliers: [] })
  })

  it('takes itself away once the extension is gone, and stays away', async () => {
    mount()
    idle()
    await vi.waitFor(() => expect(chips()).toHaveLength(1))
    alive = false
    document.body.append('text')
    await vi.waitFor(() => expect(chipTexts()).toEqual([]))
    document.body.insertAdjacentHTML('beforeend', companyBlock)
    await frames()
    expect(chipTexts()).toEqual([])
  })

  it('asks a background again that was asleep, and draws nothing where it never answers', async () => {
    const report = vi.fn<OverlayOptions['background']['report']>(() => Promise.reject(new Error('asleep')))
    mount({ background: { ...background, report } })
    idle()
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2))
    expect(chipTexts()).toEqual([])
    report.mockResolvedValue([answer])
    overlay?.stop()
    report.mockRejectedValueOnce(new Error('asleep'))
    mount({ background: { ...background, report } })
    idle()
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low risk signals14']))
  })

  it('stays quiet where a page cannot be read', () => {
    mount({
      readPage: () => {
        throw new Error('unreadable')
      },
    })
    idle()
    expect(chipTexts()).toEqual([])
    expect(overlay?.state()).toEqual({ kind: 'other', suppliers: [] })
  })
})
