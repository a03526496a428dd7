import { spawnSync } from 'node:child_process'
import process from 'node:process'

const programs = [
  process.env.SOFFICE,
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
]

const starts = (program) => spawnSync(program, ['--version'], { timeout: 60_000 }).status === 0

const find = () => programs.find((program) => program && starts(program))

const canInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0

const run = (...options) =>
  spawnSync('apt-get', options, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

/** A LibreOffice that is there, or that the system's packages bring; `undefined` where there is none to be had. */
export function ensureSpreadsheet() {
  const present = find()
  if (present !== undefined || !canInstall()) return present
  console.log('No LibreOffice found: fetching one …')
  run('update', '-qq')
  run('install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui')
  return find()
}
