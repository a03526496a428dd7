import { readFile } from 'node:fs/promises'
import { JSDOM, VirtualConsole } from 'jsdom'

export class UsageError extends Error {}

/** Largest file that is read; saved pages are 2 MB at most. */
const maxFileBytes = 32 * 1024 * 1024

/** A saved page as a document, without running its scripts or loading anything. Fails with a {@link UsageError}. */
export async function loadPage(file: string, address: string): Promise<{ document: Document; url: URL }> {
  const url = URL.parse(address)
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:')
    throw new UsageError(`not a web address: ${address}`)
  const html = await readFile(file).catch((error: unknown) => {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`)
  })
  if (html.length > maxFileBytes) throw new UsageError(`${file} is larger than ${maxFileBytes} bytes`)
  const { window } = new JSDOM(html.toString('utf8'), { url: url.href, virtualConsole: new VirtualConsole() })
  return { document: window.document, url }
}
