import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

// A machine that runs other suites beside this one takes its time.
vi.setConfig({ testTimeout: 60_000 })

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

function assess(...args: string[]): Promise<{ status: number; out: string; errors: string }> {
  return new Promise((done) => {
    execFile(process.execPath, ['--import', 'tsx', 'scripts/assess.ts', ...args], (error, out, errors) => {
      done({ status: typeof error?.code === 'number' ? error.code : 0, out, errors })
    })
  })
}

async function file(content: unknown) {
  const path = join(folder, 'facts.json')
  await writeFile(path, JSON.stringify(content))
  return path
}

const entry = {
  companyId: '20000001',
  page: 'product',
  facts: {
    yearsOnAlibaba: { value: 2 },
    tradeAssurance: { value: false },
    responseTimeHours: { value: { max: 2 } },
  },
}

it('prints one assessment for one supplier, and an array for an array', async () => {
  const one = await assess('--facts', await file(entry), '--now', '2026-11-21')
  expect(one).toMatchObject({ status: 0, errors: '' })
  const printed: unknown = JSON.parse(one.out)
  expect(printed).toMatchObject({
    companyId: '20000001',
    assessment: { best: 21, coverage: 0.34, flags: [] },
  })

  const many = await assess('--facts', await file([entry]), '--now', '2026-11-21')
  expect(JSON.parse(many.out)).toEqual([printed])
})

it('explains itself', async () => {
  expect(await assess('--help')).toMatchObject({ status: 0, out: expect.stringContaining('--facts FILE') })
})

it.each([
  ['nothing', [], 2, 'FILE and --url'],
  ['a page without its address', ['page.html'], 2, 'FILE and --url'],
  ['an unknown option', ['--verdict'], 2, '--verdict'],
  ['a time that is none', ['--facts', 'x.json', '--now', 'later'], 2, 'not a time'],
  ['a page and facts', ['page.html', '--facts', 'x.json'], 2, 'stands alone'],
  ['a file that is not there', ['--facts', 'no-such-file.json'], 1, 'no-such-file.json'],
])('refuses %s', async (_what, args, status, words) => {
  expect(await assess(...args)).toMatchObject({ status, out: '', errors: expect.stringContaining(words) })
})

it('names what is wrong in a file', async () => {
  const wrong = await file({ ...entry, facts: { storeRating: { value: 9 } } })
  expect(await assess('--facts', wrong)).toMatchObject({
    status: 1,
    errors: expect.stringContaining('storeRating'),
  })
})
