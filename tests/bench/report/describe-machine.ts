import { spawnSync } from 'node:child_process'
import { arch, availableParallelism, platform, totalmem } from 'node:os'
import type { Machine } from './results.ts'

/** What the figures depend on; nothing that names the machine. */
export function describeMachine(browser: string): Machine {
  const { stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return {
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${arch()}`,
    browser: /\S+ [\d.]+/.exec(stdout)?.[0] ?? 'unknown browser',
    node: process.versions.node,
  }
}
