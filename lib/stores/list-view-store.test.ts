import { describe, expect, it } from 'vitest'
import { noFilters } from '@/lib/core/arrange-lines.ts'
import { createListViewStore } from './list-view-store.ts'

const chosen = (ids: Iterable<string>) => [...ids].join(' ')

describe('the view of a list', () => {
  it('turns an order around that is chosen again', () => {
    const { getState } = createListViewStore()
    getState().sortBy('name')
    expect(getState()).toMatchObject({ sort: 'name', descending: false })
    getState().sortBy('name')
    expect(getState()).toMatchObject({ sort: 'name', descending: true })
    getState().sortBy('price')
    expect(getState()).toMatchObject({ sort: 'price', descending: false })
  })

  it('shows the buyer’s own order from its beginning', () => {
    const { getState } = createListViewStore()
    getState().sortBy('manual')
    expect(getState().descending).toBe(false)
  })

  it('chooses entries, and lets them go where all of them are chosen', () => {
    const { getState } = createListViewStore()
    getState().toggle(['1'])
    getState().toggle(['1', '2'])
    expect(chosen(getState().selected)).toBe('1 2')
    getState().toggle(['1'])
    expect(chosen(getState().selected)).toBe('2')
  })

  it('shows all again in one step', () => {
    const { getState } = createListViewStore()
    getState().filter({ hasNotes: true })
    getState().filter({ tags: ['steel'] })
    getState().searchFor('peak')
    getState().clear()
    expect(getState()).toMatchObject({ filters: noFilters, search: '' })
  })

  it('lets go of what speaks of another list, and keeps its order', () => {
    const { getState } = createListViewStore()
    getState().sortBy('price')
    getState().toggle(['1'])
    getState().moveTo('1')
    getState().searchFor('peak')
    getState().leave()
    expect(getState()).toMatchObject({ sort: 'price', search: '', selected: new Set(), cursor: undefined })
  })
})
