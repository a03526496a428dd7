import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadPage, UsageError } from './load-page.ts'

const address = 'https://www.alibaba.com/product-detail/Bottle_1600000000017.html'
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-page-'))
  await writeFile(join(folder, 'page.html'), '<title>a</title><script>document.title = "ran"</script>')
})
afterAll(() => rm(folder, { recursive: true }))

describe('loadPage', () => {
  it('gives the document as saved, with its address, and runs none of its scripts', async () => {
    const { document, url } = await loadPage(join(folder, 'page.html'), address)
    expect([document.title, url.href]).toEqual(['a', address])
  })

  it.each([
    ['a missing file', 'nowhere.html', address],
    ['a folder', '.', address],
    ['an address without a scheme', 'page.html', 'www.alibaba.com/product-detail/Bottle_1600000000017.html'],
    ['an address of another scheme', 'page.html', 'file:///page.html'],
    ['no address', 'page.html', ''],
  ])('refuses %s and says why', async (_, file, url) => {
    await expect(loadPage(join(folder, file), url)).rejects.toThrow(UsageError)
  })
})
