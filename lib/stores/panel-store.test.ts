import { describe, expect, it } from 'vitest'
import { createPanelStore } from './panel-store.ts'

describe('the panel', () => {
  it('follows the page until the user chooses', () => {
    const store = createPanelStore()
    expect(store.getState().tab).toBeUndefined()
    store.getState().show('page')
    expect(store.getState().tab).toBe('page')
  })

  it('shows the dossier of whom the user opens', () => {
    const store = createPanelStore()
    store.getState().open({ recordId: 'r1' })
    expect(store.getState()).toMatchObject({ tab: 'supplier', opened: { recordId: 'r1' } })
  })

  it('lets go of what was opened when the page changes', () => {
    const store = createPanelStore()
    store.getState().open({ key: '1001' })
    store.getState().follow()
    expect(store.getState()).toMatchObject({ tab: undefined, opened: undefined })
  })

  it('leaves the lists in front when the page changes', () => {
    const store = createPanelStore()
    store.getState().show('lists')
    store.getState().follow()
    expect(store.getState().tab).toBe('lists')
  })
})
