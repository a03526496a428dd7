import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Assessment } from '@/lib/core/assessment.ts'
import type { Reading } from '@/lib/core/reading.ts'
import { recordFacts, type SupplierRecord } from '@/lib/core/record.ts'
import { readPage } from '@/lib/alibaba/read-page.ts'
import { assess } from '@/lib/risk/assess.ts'
import { sameCompanyName } from '@/lib/text/company-name.ts'
import { contextOfRecord } from '@/lib/risk/context-of-record.ts'
import { contextOnPage } from '@/lib/risk/context-on-page.ts'
import { joinContexts } from '@/lib/risk/join-contexts.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { withTexts } from '@/lib/risk/with-texts.ts'
import { mergeSuppliers } from '@/lib/suppliers/merge-suppliers.ts'
import type { Observation } from '@/lib/suppliers/observation.ts'
import { loadPage } from '@/scripts/load-page.ts'

/** Real pages that other people saved. They are no part of this repository. */
const folder = new URL('../../../shared/captures/', import.meta.url)
const index = new URL('pages.json', folder)
const missing = existsSync(index) ? '' : ' (not there: no shared/captures beside the repository)'

interface Capture {
  file: string
  url: string
  captured: string
}

const captures = missing === '' ? (JSON.parse(readFileSync(index, 'utf8')) as Capture[]) : []

async function readCapture({ file, url, captured }: Capture) {
  const page = await loadPage(fileURLToPath(new URL(file, folder)), url)
  const reading = readPage(page.document, page.url)
  for (const script of page.document.querySelectorAll('script, style, noscript')) script.remove()
  const links = Array.from(page.document.links, ({ textContent, href }) => ({
    text: textContent,
    address: href,
  }))
  return { file, at: Date.parse(`${captured}-15`), reading, text: page.document.body.textContent, links }
}

type Read = Awaited<ReturnType<typeof readCapture>>

/** What the background says of the suppliers of each page, read one after the other into an empty memory. */
function judgeInOrder(pages: readonly Read[]): { file: string; assessments: Assessment[] }[] {
  let records: SupplierRecord[] = []
  const log: Observation[] = []
  let ids = 0
  return pages.map(({ file, reading, at }) => {
    const merged = mergeSuppliers(records, reading, { at, newId: () => `id${(ids += 1)}` })
    const known = merged.records.filter((record) => record !== undefined)
    const replaced = new Set([...known.map(({ id }) => id), ...merged.absorbed.keys()])
    records = [
      ...records.filter(({ id }) => !replaced.has(id)),
      ...new Map(known.map((one) => [one.id, one])).values(),
    ]
    log.push(...merged.observations)
    const assessments = merged.records.flatMap((record, place) => {
      if (record === undefined) return []
      const own = log.filter(({ supplierId }) => supplierId === record.id)
      const remembered = contextOfRecord({ record, log: own }, at)
      const context = joinContexts(contextOnPage(reading, reading.suppliers[place] ?? {}, at), remembered)
      return [assess(record.facts, standardScorecard, withTexts(context, record.facts))]
    })
    return { file, assessments }
  })
}

const nameOf = ({ facts }: Reading['suppliers'][number]) => facts.name?.value ?? ''

/** Whether two pages speak of one company. */
const meet = (one: Reading, other: Reading) =>
  one.suppliers.some((a) =>
    other.suppliers.some(
      (b) =>
        (a.companyId !== undefined && a.companyId === b.companyId) ||
        (a.host !== undefined && a.host === b.host) ||
        (nameOf(a) !== '' && nameOf(b) !== '' && sameCompanyName(nameOf(a), nameOf(b))),
    ),
  )

const idsIn = (judged: ReturnType<typeof judgeInOrder>) =>
  judged.flatMap(({ assessments }) => assessments.flatMap(({ flags }) => flags.map(({ id }) => id)))

describe.skipIf(captures.length === 0)(`captured pages${missing}`, async () => {
  const pages: Read[] = []
  for (const capture of captures) pages.push(await readCapture(capture))

  it('of one company raise no contradiction and no change of identity, in whatever order they are opened', () => {
    const pairs = pages.flatMap((one) =>
      pages.filter((other) => meet(one.reading, other.reading)).map((other) => [one, other] as const),
    )
    expect(pairs.length).toBeGreaterThanOrEqual(
      pages.filter(({ reading }) => reading.suppliers.length > 0).length,
    )
    for (const [one, other] of pairs) {
      const ids = idsIn(judgeInOrder([one, { ...other, at: Math.max(one.at, other.at) + 1000 }]))
      expect(
        ids.filter((id) => id === 'F15' || id === 'F16'),
        `${one.file} and ${other.file}`,
      ).toEqual([])
    }
  })

  it('have no words and no links that a critical flag is raised by', () => {
    const critical = pages.flatMap(({ file, reading, at, text, links }) => {
      const facts = recordFacts({}, reading.page.kind, at)
      const whole = { texts: { description: text } }
      return [whole, ...reading.listings].flatMap((listing) => {
        const context = withTexts({ now: at, listing, links }, facts)
        const { flags } = assess(facts, standardScorecard, context)
        return flags
          .filter(({ severity }) => severity === 'critical')
          .map(({ id, params }) => ({ file, id, params }))
      })
    })
    expect(critical).toEqual([])
  })
})
