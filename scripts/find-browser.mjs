import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const windows = process.platform === 'win32'

/** The first version of Chrome and Edge, in their own builds, that no longer loads an extension from a folder. */
const firstClosedVersion = 137

const installedChromes = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'].flatMap(onPath),
}

/** Where a program of this name lies on the PATH, at most one place. */
function onPath(name) {
  const file = windows ? `${name}.exe` : name
  const places = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, file))
  return places.filter(isExecutable).slice(0, 1)
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Major version of an installed browser; `undefined` where it does not start. */
function majorVersion(path) {
  const text = windows
    ? (readdirSync(dirname(path)).find((name) => /^\d+\.\d/.test(name)) ?? '')
    : (spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '')
  const major = /(\d+)\./.exec(text)?.[1]
  return major === undefined ? undefined : Number(major)
}

const starts = (path) => majorVersion(path) !== undefined
const isChromium = (path) => /chromium/i.test(path)
const stillOpen = (path) => isChromium(path) || (majorVersion(path) ?? Infinity) < firstClosedVersion

async function downloaded() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return existsSync(path) && (windows || starts(path)) ? [path] : []
}

/** A Chromium that is there and loads extensions, or `undefined`. */
export async function findBrowser() {
  const { CHROMIUM } = process.env
  if (CHROMIUM !== undefined && CHROMIUM !== '') {
    if (existsSync(CHROMIUM)) return CHROMIUM
    throw new Error(`CHROMIUM names ${CHROMIUM}, and there is no such file.`)
  }
  const [free] = ['chromium', 'chromium-browser'].flatMap(onPath).filter(starts)
  if (free !== undefined) return free
  const branded = (installedChromes[process.platform] ?? []).find(
    (path) => existsSync(path) && stillOpen(path),
  )
  return branded ?? (await downloaded())[0]
}

/** A Firefox that is there: `$FIREFOX`, the PATH, the usual places; or `undefined`. */
export function findFirefox() {
  const { FIREFOX, PROGRAMFILES } = process.env
  const usual = [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    PROGRAMFILES && join(PROGRAMFILES, 'Mozilla Firefox', 'firefox.exe'),
  ]
  return [FIREFOX, ...['firefox', 'firefox-esr'].flatMap(onPath), ...usual].find(
    (path) => path && existsSync(path),
  )
}

function run(command, args) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: windows })
      .status === 0
  )
}

const install = {
  download: () =>
    run(process.execPath, [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'install',
      'chromium',
      '--no-shell',
    ]),
  package: () =>
    process.platform === 'linux' &&
    process.getuid?.() === 0 &&
    onPath('apt-get').length > 0 &&
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']),
}

/** As `findBrowser`, but fetches a Chromium where there is none; ends the process with advice where that fails. */
export async function ensureBrowser() {
  const present = await findBrowser()
  if (present !== undefined) return present
  console.log('No Chromium found: fetching one …')
  for (const fetchBrowser of [install.download, install.package]) {
    fetchBrowser()
    const path = await findBrowser()
    if (path !== undefined) return path
  }
  console.error(
    'No browser that loads extensions could be found or fetched. Install Chromium (Debian and Ubuntu: ' +
      '"sudo apt install chromium", macOS: "brew install --cask chromium", Windows: chromium.org), or set CHROMIUM to its path.',
  )
  return process.exit(1)
}
