import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRoute, menuViews, parseRoute, tabViews, type Route } from './route.ts'

describe('a place in the panel', () => {
  it.each<[string, Route]>([
    ['#/lists', { view: 'lists' }],
    ['#/lists?list=l1', { view: 'lists', list: 'l1' }],
    ['#/supplier?record=r1', { view: 'supplier', record: 'r1' }],
    ['#/lists?records=r1,r2', { view: 'lists', records: ['r1', 'r2'] }],
    ['#/supplier?record=r1&tool=landed-cost', { view: 'supplier', record: 'r1', tool: 'landed-cost' }],
  ])('is written as %s', (fragment, route) => {
    expect(formatRoute(route)).toBe(fragment)
    expect(parseRoute(fragment)).toEqual(route)
  })

  it.each(['', '#', '#/', '#/elsewhere', '#lists-of-mine', '#/constructor'])(
    'is not read out of %j',
    (fragment) => expect(parseRoute(fragment)).toBeUndefined(),
  )

  it.each<[string, string, Route]>([
    ['ids beyond all measure', `#/lists?list=${'x'.repeat(81)}`, { view: 'lists' }],
    [
      'more suppliers than fit',
      '#/lists?records=a,b,c,d,e,f,g',
      { view: 'lists', records: ['a', 'b', 'c', 'd', 'e', 'f'] },
    ],
    ['empty values', '#/lists?records=,&list=', { view: 'lists' }],
    ['what it does not know', '#/page?next=x', { view: 'page' }],
  ])('leaves out %s', (_, fragment, route) => expect(parseRoute(fragment)).toEqual(route))

  it('comes back from its fragment', () => {
    const id = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => !text.includes(','))
    const ids = {
      record: id,
      key: id,
      list: id,
      tool: id,
      records: fc.array(id, { minLength: 1, maxLength: 6 }),
    }
    const route = fc.record(
      { view: fc.constantFrom(...tabViews, ...menuViews), ...ids },
      { requiredKeys: ['view'] },
    )
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(formatRoute(one))).toEqual(one)
      }),
    )
  })
})
