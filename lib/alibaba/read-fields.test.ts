import { expect, it } from 'vitest'
import { readFields } from './read-fields.ts'

const name = (source: string) => ({ name: { value: 'Harbour Peak', source } })

it('readFields says of every fact that was read where it stood first and how often', () => {
  const suppliers = [
    { host: 'a.en.alibaba.com', facts: { ...name('data'), country: { value: 'CN', source: 'card' } } },
    { host: 'b.en.alibaba.com', facts: name('card') },
  ]
  expect(readFields({ page: { kind: 'search' }, suppliers, listings: [] })).toEqual([
    { fact: 'name', source: 'data', suppliers: 2 },
    { fact: 'country', source: 'card', suppliers: 1 },
  ])
})
