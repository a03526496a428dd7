#!/usr/bin/env node
// `npm start`: sets up what is missing, builds the extension, and shows it at work on the bundled sample pages, without
// any network. `npm start -- --live` opens the real site instead. Plain JavaScript, because nothing is installed yet.
import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ensurePackages } from './ensure-packages.mjs'
import { ensureBrowser } from './find-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const help = `npm start            show Sourcelens on sample pages, without any network
npm start -- --live  open the real site with Sourcelens loaded`

function options() {
  try {
    return parseArgs({ options: { live: { type: 'boolean' }, help: { type: 'boolean' } } }).values
  } catch (error) {
    console.error(`${error.message}\n\n${help}`)
    return process.exit(1)
  }
}

/** Runs a tool of node_modules; ends the process with the tool's own words where it fails. */
function tool(path, args, { env = process.env, quiet = false } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}node_modules/${path}`, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
  })
  if (status === 0) return
  if (quiet) console.error(`${stdout}${stderr}`)
  process.exit(status ?? 1)
}

const { live, help: wantsHelp } = options()
if (wantsHelp) {
  console.log(help)
  process.exit(0)
}
ensurePackages()
const browser = await ensureBrowser()
console.log(`Browser: ${browser}`)
tool('wxt/bin/wxt.mjs', ['build'], { quiet: true })
console.log('Built the extension.')
tool('tsx/dist/cli.mjs', ['scripts/walk.ts', ...(live ? ['--live'] : [])], {
  env: { ...process.env, CHROMIUM: browser },
})
