import { extractCard, extractPage } from '@/lib/alibaba/extract/extract-page.ts'
import { interpret } from '@/lib/alibaba/interpret.ts'
import type { PageExtract } from '@/lib/core/page-extract.ts'
import { pageExtractSchema } from '@/lib/core/page-extract-schema.ts'
import { readingSchema } from '@/lib/core/reading-schema.ts'
import { mutate } from './mutate.ts'
import { spotsOf } from './spots.ts'
import type { MutablePage } from './mutations.ts'

export interface TorturedPage {
  name: string
  url: string
  html: string
}

export interface Injury {
  seed: number
  page: string
  /** What was done to the page, and what its reader did wrong. */
  done: string[]
  wrong: string
}

export interface Round {
  injuries: Injury[]
  /** Of all pages, how many still named a supplier: a mutation that only blinds would prove nothing. */
  named: number
  slowestMs: number
}

export interface TortureLab {
  /** Takes the pages that are hurt. */
  hold(pages: readonly TorturedPage[]): void
  /** Reads the mutated pages of the seeds from `from` up to but not including `to`. */
  run(from: number, to: number): Round
  /** The source of one mutated page. */
  source(seed: number): string
}

/** No page may keep its tab waiting longer than this, however busy the machine. */
const patienceMs = 5000

type HeldPage = TorturedPage & MutablePage

/** JSON with the keys of every object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Everything that the content script reports: the page, and the cards that it meets later. */
function extractAll(document: Document, url: URL): PageExtract[] {
  const page = extractPage(document, url)
  const cards = Array.from(document.querySelectorAll('[data-ctrdot], [data-supplier-card]')).slice(0, 3)
  const kinds = ['search', 'supplier-search'] as const
  const entries = cards.flatMap((card) => kinds.flatMap((kind) => extractCard(card, kind) ?? []))
  return [page, { ...page, isPart: true, entries }]
}

/** What the background understands of it, as it arrives there. */
function readAll(document: Document, url: URL): { suppliers: number; wrong?: string } {
  let suppliers = 0
  for (const extract of extractAll(document, url)) {
    const sent = pageExtractSchema.safeParse(JSON.parse(JSON.stringify(extract)))
    if (!sent.success) return { suppliers, wrong: `extract outside the schema: ${sent.error.message}` }
    if (canonical(sent.data) !== canonical(extract))
      return { suppliers, wrong: 'extract holds what the schema does not know, or what is not JSON' }
    const { reading } = interpret(sent.data)
    const parsed = readingSchema.safeParse(reading)
    if (!parsed.success) return { suppliers, wrong: `outside the schema: ${parsed.error.message}` }
    if (canonical(reading) !== canonical(parsed.data))
      return { suppliers, wrong: 'holds what the schema does not know, or what is not JSON' }
    suppliers ||= reading.suppliers.length
  }
  return { suppliers }
}

function torture(page: HeldPage, seed: number, round: Round): void {
  const { html, done } = mutate(page, seed)
  const injure = (wrong: string) => round.injuries.push({ seed, page: page.name, done, wrong })
  try {
    const document = new DOMParser().parseFromString(html, 'text/html')
    const before = document.documentElement.outerHTML
    const started = performance.now()
    const { suppliers, wrong } = readAll(document, new URL(page.url))
    const ms = performance.now() - started
    round.slowestMs = Math.max(round.slowestMs, ms)
    if (suppliers > 0) round.named += 1
    if (wrong !== undefined) injure(wrong)
    if (ms > patienceMs) injure(`took ${Math.round(ms)} ms`)
    if (document.documentElement.outerHTML !== before) injure('changed the document')
    if (Object.keys(Object.prototype).length > 0) injure('changed the prototype of all objects')
  } catch (error) {
    injure(`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  }
}

function createLab(): TortureLab {
  let held: HeldPage[] = []
  /** Pages take turns, so that every fixture meets its share of the seeds. */
  const pageOf = (seed: number): HeldPage => {
    const page = held[seed % held.length]
    if (page === undefined) throw new Error('There is no page to hurt.')
    return page
  }
  return {
    hold(pages) {
      held = pages.map((page) => ({ ...page, spots: spotsOf(page.html) }))
    },
    run(from, to) {
      const round: Round = { injuries: [], named: 0, slowestMs: 0 }
      for (let seed = from; seed < to; seed += 1) torture(pageOf(seed), seed, round)
      return round
    },
    source: (seed) => mutate(pageOf(seed), seed).html,
  }
}
Object.assign(globalThis, { tortureLab: createLab() })
