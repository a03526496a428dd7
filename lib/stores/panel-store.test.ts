import { describe, expect, it } from 'vitest'
import { createPanelStore } from './panel-store.ts'
import type { Route } from './route.ts'

describe('the panel', () => {
  it('follows the page until the user chooses', () => {
    const store = createPanelStore()
    expect(store.getState().route).toBeUndefined()
    store.getState().go({ view: 'page' })
    expect(store.getState().route).toEqual({ view: 'page' })
  })

  it('starts where a link leads', () => {
    expect(createPanelStore({ view: 'lists', list: 'l1' }).getState().route).toEqual({
      view: 'lists',
      list: 'l1',
    })
  })

  it.each<[string, Route, Route | undefined]>([
    ['lets go of a supplier of the last one', { view: 'supplier', key: '1001' }, undefined],
    ['lets go of the suppliers of the last one', { view: 'page' }, undefined],
    ['leaves the lists in front', { view: 'lists' }, { view: 'lists' }],
  ])('%s when the page changes', (_, route, expected) => {
    const store = createPanelStore(route)
    store.getState().follow()
    expect(store.getState().route).toEqual(expected)
  })
})
