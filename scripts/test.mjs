#!/usr/bin/env node
// `npm test`: sets up what is missing, runs every suite of suites.mjs, two at a time, and ends with a line that
// counts the tests from the runners' own reports. A suite's output is printed in one piece once it has ended.
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { ensureBrowser } from './find-browser.mjs'
import { ensurePackages } from './ensure-packages.mjs'
import { results, root, suites } from './suites.mjs'

const lanes = 2

ensurePackages()
const env = { ...process.env, CHROMIUM: await ensureBrowser(), FORCE_COLOR: '0', CI: process.env.CI ?? '1' }
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

/** Runs one command; answers its exit status and all that it printed. */
function run([command, args], extraEnv) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...env, ...extraEnv },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text))
    child.on('error', ({ message }) => done({ status: 1, output: message }))
    child.on('close', (status) => done({ status: status ?? 1, output }))
  })
}

async function runSuite(suite) {
  const started = performance.now()
  let status = 0
  let output = ''
  for (const step of suite.steps) {
    const result = await run(step, suite.env)
    status = result.status
    output += result.output
    if (status !== 0) break
  }
  const outcome = suite.count(status)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (outcome.failed > 0 || suite.name === 'end-to-end') console.log(output.trimEnd())
  console.log(`${suite.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${seconds} s`)
  for (const name of outcome.skipped) console.log(`${suite.name}: skipped: ${name}`)
  return outcome
}

const waiting = suites.filter(({ name, unless }) => {
  if (unless !== undefined) console.log(`${name}: did not run: ${unless}`)
  return unless === undefined
})
const outcomes = new Map()
const total = { passed: 0, failed: 0 }

/** Takes the next suite whose forerunners have ended; a suite after a failed one fails without running. */
async function lane() {
  for (;;) {
    const index = waiting.findIndex(({ after = [] }) => after.every((name) => outcomes.has(name)))
    if (index === -1) {
      if (waiting.length === 0) return
      await new Promise((later) => setTimeout(later, 100))
      continue
    }
    const [suite] = waiting.splice(index, 1)
    const blocked = suite.after?.find((name) => outcomes.get(name).failed > 0)
    if (blocked !== undefined) console.log(`${suite.name}: did not run, because ${blocked} failed`)
    const outcome = blocked === undefined ? await runSuite(suite) : { passed: 0, failed: 1, skipped: [] }
    outcomes.set(suite.name, outcome)
    total.passed += outcome.passed
    total.failed += outcome.failed
  }
}

const started = performance.now()
await Promise.all(Array.from({ length: lanes }, lane))
console.log(`all suites: ${((performance.now() - started) / 1000).toFixed(0)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1
