import { expect, it } from 'vitest'
import { groupBy } from './group-by.ts'

it('keeps rows in their order under their keys, and leaves out those without one', () => {
  const words = ['oak', 'elm', '', 'ash', 'alder']
  expect([...groupBy(words, (word) => word[0])]).toEqual([
    ['o', ['oak']],
    ['e', ['elm']],
    ['a', ['ash', 'alder']],
  ])
})
