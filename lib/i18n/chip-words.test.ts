import { describe, expect, it } from 'vitest'
import { countingIn } from './chip-words.ts'
import { chipWordsOf } from './chip-words-of.ts'
import { enChipWords } from './chip-words/en-chip-words.ts'
import { languages } from './languages.ts'

const counts = Array.from({ length: 120 }, (_, count) => count)

describe.each(Object.entries(chipWordsOf))('the words of a chip in %s', (language, words) => {
  it('name their language and its direction', () => {
    expect(words).toMatchObject({ language, direction: languages[words.language as 'en'].direction })
  })

  it.each(['flags', 'hidden', 'shown'] as const)('have a form of %s for every count', (key) => {
    const forms = new Set(counts.map((count) => new Intl.PluralRules(language).select(count)))
    expect(new Set(Object.keys(words[key]))).toEqual(new Set([...forms, 'other']))
    expect(countingIn(language).text(words[key], 11)).toContain((11).toLocaleString(language))
  })

  it.each(['scoreOf', 'name'] as const)('leave room in %s', (key) => {
    expect(words[key].split('#')).toHaveLength(2)
  })

  it('leave nothing out', () => {
    const leaves = (part: object): string[] =>
      Object.values(part).flatMap((value: string | object) =>
        typeof value === 'string' ? [value] : leaves(value),
      )
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(enChipWords).toSorted())
    expect(leaves(words).filter((text) => text.trim() === '' && text !== words.separator)).toEqual([])
  })
})

it.each([
  [1, '1 flag'],
  [2, '2 flags'],
])('counts %d in English', (count, text) => {
  expect(countingIn('en').text(enChipWords.flags, count)).toBe(text)
})
