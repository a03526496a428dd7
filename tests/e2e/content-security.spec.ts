import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { extensionFolder, launchWithExtension } from './extension.ts'
import { startSink } from './network-sink.ts'
import { expect, test } from './test.ts'

const probePage = `<!doctype html><meta charset="utf-8"><body><output></output>
<script>document.title = 'inline script ran'</script><script src="probe.js"></script></body>`

/** What an injected text would try. Each attempt that gets through leaves its name in the page. */
const probeScript = `const attempts = {
  eval: () => eval('1'),
  Function: () => new Function('return 1')(),
  timer: () => setTimeout('1'),
  innerHTML: () => { document.createElement('div').innerHTML = '<img src=x>' },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
  script: () => { const script = document.createElement('script'); script.text = '1'; document.body.append(script) },
  handler: () => document.body.setAttribute('onclick', '1'),
}
const passed = Object.keys(attempts).filter((name) => { try { attempts[name](); return true } catch { return false } })
const request = fetch('https://sink.invalid/').then(() => ['fetch'], () => [])
const image = new Promise((done) => { const i = new Image(); i.onload = () => done(['image']); i.onerror = () => done([]); i.src = 'https://sink.invalid/i.png' })
Promise.all([request, image]).then((more) => {
  document.querySelector('output').textContent = ['passed:', ...passed, ...more.flat()].join(' ')
})`

test('extension pages run no text as code or markup and ask the network for nothing', async ({
  browserPath,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'sourcelens-probe-'))
  cpSync(extensionFolder, folder, { recursive: true })
  writeFileSync(join(folder, 'probe.html'), probePage)
  writeFileSync(join(folder, 'probe.js'), probeScript)
  const sink = await startSink()
  const browser = await launchWithExtension({ executablePath: browserPath, folder, args: sink.browserArgs })
  try {
    const page = await browser.context.newPage()
    await page.goto(`chrome-extension://${browser.extensionId}/probe.html`)
    await expect(page.locator('output')).toHaveText('passed:')
    await expect(page).not.toHaveTitle('inline script ran')
    expect(sink.takeAsked()).toEqual([])
  } finally {
    await browser.close()
    await sink.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
