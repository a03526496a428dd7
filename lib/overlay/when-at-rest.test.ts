// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { whenAtRest } from './when-at-rest.ts'

let state: DocumentReadyState

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state)
  window.requestIdleCallback = (act) => {
    act({ didTimeout: false, timeRemaining: () => 50 })
    return 1
  }
  window.cancelIdleCallback = () => {}
})
afterEach(() => {
  vi.useRealTimers()
})

describe('whenAtRest', () => {
  it('acts as soon as a page that has loaded is idle', () => {
    state = 'complete'
    const act = vi.fn<() => void>()
    whenAtRest(window, act)
    expect(act).toHaveBeenCalledOnce()
  })

  it('waits for a page that is loading', () => {
    state = 'interactive'
    const act = vi.fn<() => void>()
    whenAtRest(window, act)
    expect(act).not.toHaveBeenCalled()
    window.dispatchEvent(new Event('load'))
    vi.runAllTimers()
    expect(act).toHaveBeenCalledOnce()
  })

  it('does not wait longer than 700 ms for what a page still loads', () => {
    state = 'interactive'
    const act = vi.fn<() => void>()
    whenAtRest(window, act)
    vi.advanceTimersByTime(700)
    expect(act).toHaveBeenCalledOnce()
  })

  it('never acts once it is cancelled', () => {
    state = 'interactive'
    const act = vi.fn<() => void>()
    whenAtRest(window, act)()
    window.dispatchEvent(new Event('load'))
    vi.runAllTimers()
    expect(act).not.toHaveBeenCalled()
  })
})
