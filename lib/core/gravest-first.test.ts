import { expect, it } from 'vitest'
import type { Flag } from './assessment.ts'
import { gravestFirst } from './gravest-first.ts'

const flag = (id: string, severity: Flag['severity']): Flag => ({
  id,
  code: id,
  severity,
  params: {},
  facts: [],
})

it('puts critical flags first and leaves equals in place', () => {
  const sorted = gravestFirst([
    flag('a', 'info'),
    flag('b', 'warning'),
    flag('c', 'critical'),
    flag('d', 'warning'),
  ])
  expect(sorted.map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a'])
})
