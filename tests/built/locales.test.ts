import { describe, expect, it } from 'vitest'
import { languages } from '../../lib/i18n/languages.ts'
import { builds, builtFiles, builtJson } from './output.ts'

/** What the stores take, in characters. */
const longest = { name: 75, description: 132 }

type LocaleMessages = Record<string, { message: string }>

const tags = Object.keys(languages)

describe.each(builds)('the texts of the manifest of %s', (build) => {
  const manifest = builtJson(build, 'manifest.json') as { name: string; default_locale: string }
  const asked = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].flatMap(([, name]) => name ?? [])
  const localeOf = (tag: string) =>
    builtJson(build, `_locales/${tag.replace('-', '_')}/messages.json`) as LocaleMessages

  it('are there in every language and in no other', () => {
    const folders = [...builtFiles(build).keys()].flatMap(
      (path) => path.match(/^_locales\/(\w+)\//)?.[1] ?? [],
    )
    expect(folders.toSorted()).toEqual(tags.map((tag) => tag.replace('-', '_')).toSorted())
    expect(manifest.default_locale).toBe('en')
  })

  it.each(tags)('are in %s those that the manifest asks for', (tag) => {
    const messages = localeOf(tag)
    expect(Object.keys(messages).toSorted()).toEqual(asked.toSorted())
    expect(Object.values(messages).filter(({ message }) => /^\s*$|[{}$]/.test(message))).toEqual([])
  })

  it.each(tags)('are in %s no longer than the stores take', (tag) => {
    expect(localeOf(tag).description?.message.length).toBeLessThanOrEqual(longest.description)
    expect(manifest.name.length).toBeLessThanOrEqual(longest.name)
  })
})
