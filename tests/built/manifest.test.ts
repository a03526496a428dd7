import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { builds, builtJson } from './output.ts'

/** Permissions that any version may ever ask for; the golden files hold what this version asks for. */
const permissionCeiling = ['storage', 'unlimitedStorage', 'sidePanel', 'contextMenus', 'alarms']
const optionalCeiling = ['notifications']

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = builtJson(build, 'manifest.json') as Record<string, unknown>

  it('equals the golden file to the letter', () => {
    const golden = readFileSync(new URL(`./manifests/${build}.json`, import.meta.url), 'utf8')
    expect(manifest).toEqual({ ...JSON.parse(golden), version: packageJson.version })
  })

  it('asks for nothing above the ceiling, opens nothing to pages and reads one site', () => {
    expect(permissionCeiling).toEqual(expect.arrayContaining(manifest.permissions as string[]))
    expect(optionalCeiling).toEqual(expect.arrayContaining(manifest.optional_permissions as string[]))
    expect(manifest).not.toHaveProperty('web_accessible_resources')
    expect(manifest).not.toHaveProperty('externally_connectable')
    expect(manifest).not.toHaveProperty('host_permissions')
    expect(manifest.content_scripts).toHaveLength(1)
    const [script] = manifest.content_scripts as Record<string, unknown>[]
    expect(script?.matches).toEqual(['https://*.alibaba.com/*'])
    expect(script).not.toHaveProperty('world')
    expect(script).not.toHaveProperty('all_frames')
  })
})
