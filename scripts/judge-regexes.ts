import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { fingerprint, judgeRegex } from '@/tests/regex/judge-regex.ts'
import { productRegexes } from '@/tests/regex/product-regexes.ts'

const help = `Judges the regular expressions of the product, and keeps on record which of them end soon on any text.
npm test judges what is not on record.

  npm run judge              what is not on record
  npm run judge -- --all     all of them anew
  npm run judge -- --help    this text

Exit status: 0 all are safe, 1 some are not.
`

const record = new URL('../tests/regex/proven-safe.json', import.meta.url)

const { values } = parseArgs({ options: { all: { type: 'boolean' }, help: { type: 'boolean' } } })
if (values.help) {
  console.log(help)
  process.exit()
}

const known = new Set<string>(values.all ? [] : JSON.parse(readFileSync(record, 'utf8')))
const { distinct } = await productRegexes()
const safe: string[] = []
for (const [index, regex] of distinct.entries()) {
  const mark = fingerprint(regex)
  const verdict = known.has(mark) ? 'safe' : await judgeRegex(regex)
  if (verdict === 'safe') safe.push(mark)
  else console.error(`${verdict}: ${regex.place} /${regex.source}/${regex.flags}`)
  if (!known.has(mark)) console.log(`${index + 1} of ${distinct.length}`)
}
writeFileSync(record, `${JSON.stringify(safe.toSorted(), undefined, 2)}\n`)
console.log(`${safe.length} of ${distinct.length} end soon on any text.`)
process.exitCode = safe.length === distinct.length ? 0 : 1
