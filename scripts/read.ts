import { parseArgs } from 'node:util'
import { readPage } from '../lib/alibaba/read-page.ts'
import { loadPage, UsageError } from './load-page.ts'

const help = `Reads a saved Alibaba.com page and prints what it says as JSON.

  npm run --silent read -- FILE --url URL

FILE   the page as saved by a browser or a server; its scripts are not run
--url  the address it was saved from: the kind of page depends on it
--help this text

Exit status: 0 read, 2 wrong arguments, a missing file or not an address.
`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return void process.stdout.write(help)
  const [file, ...others] = positionals
  if (file === undefined || others.length > 0) throw new UsageError('give one file')
  if (values.url === undefined) throw new UsageError('give the address with --url')
  const { document, url } = await loadPage(file, values.url)
  process.stdout.write(`${JSON.stringify(readPage(document, url), undefined, 2)}\n`)
}

try {
  await main()
} catch (error) {
  const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error)
  if (!usage) throw error
  process.stderr.write(`${error.message}\nTry: npm run --silent read -- --help\n`)
  process.exitCode = 2
}
