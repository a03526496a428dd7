import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import type { Identity } from '@/lib/core/identity.ts'
import { recordFacts, type RecordedFacts } from '@/lib/core/record.ts'
import { assess } from '@/lib/risk/assess.ts'
import { contextOnPage } from '@/lib/risk/context-on-page.ts'
import type { Context } from '@/lib/risk/evidence.ts'
import { evidenceFileSchema, filedContext, type FiledEvidence } from '@/lib/risk/evidence-file.ts'
import { standardScorecard } from '@/lib/risk/standard-scorecard.ts'
import { withTexts } from '@/lib/risk/with-texts.ts'

const help = `Prints the risk signals of suppliers as JSON, the way the badge sees them.

  npm run --silent assess -- FILE --url URL    every supplier on a saved page
  npm run --silent assess -- --facts FILE      suppliers written down by hand, one or an array

  --url URL    the address that the page was saved from
  --facts FILE JSON: {"page": "product", "facts": {"yearsOnAlibaba": {"value": 3}, …}};
               value null means that the page says there is none
  --now TIME   judge as of this time (ISO 8601), for output that can be repeated
  --help       this text

Exit status: 0 printed, 1 the file could not be read or understood, 2 wrong arguments.`

class UsageError extends Error {}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        facts: { type: 'string' },
        now: { type: 'string' },
        help: { type: 'boolean' },
      },
    })
    return { ...values, positionals }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function readTime(text: string | undefined): number {
  const time = text === undefined ? Date.now() : Date.parse(text)
  if (Number.isNaN(time)) throw new UsageError(`--now is not a time: ${text}`)
  return time
}

/** One printed row. Absent ids are left out by JSON itself. */
function judge({ companyId, host }: Identity, facts: RecordedFacts, context: Context) {
  return { companyId, host, assessment: assess(facts, standardScorecard, context) }
}

async function assessPage(file: string, url: string, now: number) {
  if (!URL.canParse(url)) throw new UsageError(`--url is not an address: ${url}`)
  // Imported late, because a DOM takes a second to load and --facts needs none.
  const { loadPage } = await import('./load-page.ts')
  const { readPage } = await import('@/lib/alibaba/read-page.ts')
  const page = await loadPage(file, url)
  const reading = readPage(page.document, page.url)
  return reading.suppliers.map((supplier) => {
    const facts = recordFacts(supplier.facts, reading.page.kind, now)
    return judge(supplier, facts, withTexts(contextOnPage(reading, supplier, now), facts))
  })
}

async function assessFacts(file: string, now: number) {
  const content: unknown = JSON.parse(await readFile(file, 'utf8'))
  const parsed = evidenceFileSchema(content).safeParse(content)
  if (!parsed.success) throw new Error(`${file}: ${z.prettifyError(parsed.error)}`)
  const judgeOne = (filed: FiledEvidence) => {
    const { facts, context } = filedContext(filed, now)
    return judge(filed, facts, context)
  }
  return Array.isArray(parsed.data) ? parsed.data.map(judgeOne) : judgeOne(parsed.data)
}

async function run(): Promise<string> {
  const { help: helpWanted, facts, url, now: time, positionals } = readArguments()
  if (helpWanted) return help
  const now = readTime(time)
  const [file, ...more] = positionals
  if (more.length > 0) throw new UsageError(`one file at a time, not also ${more.join(', ')}`)
  if (facts !== undefined) {
    if (file !== undefined || url !== undefined)
      throw new UsageError('--facts stands alone: no page, no --url')
    return JSON.stringify(await assessFacts(facts, now), null, 2)
  }
  if (file === undefined || url === undefined) throw new UsageError('a page needs FILE and --url URL')
  return JSON.stringify(await assessPage(file, url, now), null, 2)
}

try {
  console.log(await run())
} catch (error) {
  const usage = error instanceof UsageError
  console.error(`assess: ${error instanceof Error ? error.message : String(error)}`)
  if (usage) console.error('See: npm run --silent assess -- --help')
  process.exitCode = usage ? 2 : 1
}
