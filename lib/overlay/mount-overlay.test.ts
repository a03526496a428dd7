// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Entry, PageExtract } from '@/lib/core/page-extract.ts'
import { enChipWords } from '@/lib/i18n/chip-words/en-chip-words.ts'
import { anAssessment } from '@/tests/support/an-assessment.ts'
import { mountOverlay, type MountedOverlay } from './mount-overlay.ts'
import { pageSettings } from './page-settings.ts'
import type { OverlayOptions } from './overlay-options.ts'

const host = 'harbourpeak.en.alibaba.com'
const address = 'https://www.alibaba.com/'
const productPage: PageExtract = {
  kind: 'product',
  address,
  entries: [{ from: 'product', host, raw: { cards: [] } }],
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

/** An answer of the background about one entry. */
const about = (known: typeof answer | null) => ({ known: [known], places: [0], fields: [] })

const background: OverlayOptions['background'] = {
  report: () => Promise.resolve(about(answer)),
  explain: () => Promise.reject(new Error('unused')),
  save: () => Promise.resolve(),
  undoSave: () => Promise.resolve(true),
  marks: () => Promise.resolve([]),
  placeDock: () => Promise.resolve(),
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
    words: enChipWords,
    extractPage: () => productPage,
    extractCard: () => undefined,
    background,
    settings: pageSettings({}),
    dockPlace: { right: false, top: 0.9 },
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
      Promise.resolve(about({ ...answer, saved: true })),
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
    let extract = productPage
    mount({ extractPage: () => extract })
    idle()
    await vi.waitFor(() => expect(chips()).toHaveLength(1))
    extract = { kind: 'other', address, entries: [] }
    window.history.pushState({}, '', '/elsewhere')
    document.body.append('text')
    await vi.waitFor(() => expect(chipTexts()).toEqual([]))
    expect(overlay?.state()).toMatchObject({ kind: 'other', suppliers: [] })
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
    report.mockResolvedValue(about(answer))
    overlay?.stop()
    report.mockRejectedValueOnce(new Error('asleep'))
    mount({ background: { ...background, report } })
    idle()
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low risk signals14']))
  })

  it('stays quiet where a page cannot be read', () => {
    mount({
      extractPage: () => {
        throw new Error('unreadable')
      },
    })
    idle()
    expect(chipTexts()).toEqual([])
    expect(overlay?.state()).toMatchObject({ kind: 'other', suppliers: [] })
  })
})

const cardOf = (id: string) => `<div data-ctrdot="${id}"><a class="searchx-product-e-company">Fern</a></div>`

/** Whether each card has a badge, empty or not. */
const hosts = () =>
  [...document.querySelectorAll('[data-ctrdot]')].map((card) => card.querySelector('div') !== null)

describe('mountOverlay on a result page', () => {
  const fern: Entry = { from: 'card', companyId: '298450177', raw: { marks: [], images: [] } }
  const searchPage: PageExtract = { kind: 'search', address, entries: [] }
  const nothing = Promise.resolve({ known: [], places: [], fields: [] })

  /** Opens a page of one card whose background answers when it is told to. */
  function open() {
    const answers: {
      resolve: (answer: ReturnType<typeof about>) => void
      reject: (error: Error) => void
    }[] = []
    const report = vi.fn<OverlayOptions['background']['report']>(
      () => new Promise((resolve, reject) => answers.push({ resolve, reject })),
    )
    document.body.innerHTML = cardOf('11111')
    mount({
      extractPage: () => searchPage,
      extractCard: () => fern,
      background: { ...background, report: (extract) => (extract.isPart ? report(extract) : nothing) },
    })
    idle()
    return { answers, report }
  }

  it('keeps the place of a badge from the frame on that shows the card, and fills it', async () => {
    const { answers } = open()
    expect([hosts(), chipTexts()]).toEqual([[true], []])
    const [kept] = document.querySelectorAll('[data-ctrdot] div')
    answers[0]?.resolve(about(answer))
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low14']))
    expect([...document.querySelectorAll('[data-ctrdot] div')]).toEqual([kept])
  })

  it('gives the place up where the background has nothing to say, and does not ask again', async () => {
    const { answers, report } = open()
    answers[0]?.resolve(about(null))
    await vi.waitFor(() => expect(hosts()).toEqual([false]))
    document.querySelector('a')?.append('!')
    await frames()
    expect(hosts()).toEqual([false])
    expect(report).toHaveBeenCalledTimes(1)
  })

  it('gives the place up where the background fails, and draws it when that answers again', async () => {
    const { answers, report } = open()
    answers[0]?.reject(new Error('asleep'))
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2))
    expect(hosts()).toEqual([true])
    answers[1]?.reject(new Error('asleep'))
    await vi.waitFor(() => expect(hosts()).toEqual([false]))
    document.body.insertAdjacentHTML('beforeend', cardOf('22222'))
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(3))
    answers[2]?.resolve(about(answer))
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low14', 'Low14']))
  })

  it('waits for the right answer on a card that is recycled meanwhile', async () => {
    const { answers, report } = open()
    fern.companyId = '200145870'
    document.querySelector('[data-ctrdot]')?.setAttribute('data-ctrdot', '22222')
    await vi.waitFor(() => expect(report).toHaveBeenCalledTimes(2))
    answers[0]?.resolve(about({ ...answer, saved: true }))
    await frames()
    expect([hosts(), chipTexts()]).toEqual([[true], []])
    answers[1]?.resolve(about(answer))
    await vi.waitFor(() => expect(chipTexts()).toEqual(['Low14']))
  })
})
