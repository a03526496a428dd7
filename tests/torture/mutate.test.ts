import { describe, expect, it } from 'vitest'
import { mutate } from './mutate.ts'
import { mutations } from './mutations.ts'
import { spotsOf } from './spots.ts'

const html = `<div class="a" data-x='{"id":"7"}'>Text</div><script>x = {"name":"A","years":5,"sub":{"a-b":true}}</script>
<p module-data="%7B%22gdc%22%3A%7B%22companyId%22%3A290000001%7D%7D">other</p>`
const page = { html, spots: spotsOf(html) }
const seeds = Array.from({ length: 2000 }, (_, index) => index)
const textOf = ({ start, end }: { start: number; end: number }): string => html.slice(start, end)

describe('spotsOf', () => {
  it('finds names and values, plain and percent-encoded, attributes, tags and texts', () => {
    const { keys, values, attributes, tags, texts } = page.spots
    expect(keys.map(textOf)).toEqual(['id', 'name', 'years', 'sub', 'a-b', 'gdc', 'companyId'])
    expect(values.map(textOf)).toEqual(['"7"', '"A"', '5', 'true', '290000001'])
    expect(attributes.map(textOf)).toContain('a')
    expect(tags.map(textOf)).toContain('</script>')
    expect(texts.map(textOf)).toEqual(['Text', '\n', 'other'])
  })
})

describe('mutate', () => {
  it('does the same for the same seed', () => {
    expect(seeds.map((seed) => mutate(page, seed))).toEqual(seeds.map((seed) => mutate(page, seed)))
  })

  it('hurts nearly every page, each in its own way, by every mutation there is', () => {
    const hurt = seeds.map((seed) => mutate(page, seed))
    expect(new Set(hurt.map((one) => one.html)).size).toBeGreaterThan(1700)
    expect(new Set(hurt.flatMap(({ done }) => done))).toEqual(new Set(Object.keys(mutations)))
  })
})
