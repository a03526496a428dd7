import { describe, expect, it } from 'vitest'
import { attributeProfile, type CpuProfile } from './attribute-profile.ts'

const ours = 'chrome-extension://a/content.js'

/** Root 1; the page's 2, from which ours 3 (native 4) is called; the collector 5; a listener of ours 6. */
const nodes: CpuProfile['nodes'] = [
  { id: 1, callFrame: { functionName: '(root)', url: '' }, children: [2, 5, 6] },
  { id: 2, callFrame: { functionName: 'render', url: 'https://shop.example/' }, children: [3] },
  { id: 3, callFrame: { functionName: 'draw', url: ours }, children: [4] },
  { id: 4, callFrame: { functionName: 'append', url: '' } },
  { id: 5, callFrame: { functionName: '(garbage collector)', url: '' } },
  { id: 6, callFrame: { functionName: '', url: ours } },
]

/** A profile of samples that last a millisecond each. */
const profile = (...samples: number[]): CpuProfile => ({
  nodes,
  samples,
  timeDeltas: [0, ...samples.map(() => 1000)],
})

describe('attributeProfile', () => {
  it.each([
    { what: 'nothing but the page', samples: [2, 2, 1], total: 0, longest: 0 },
    { what: 'what we call natively', samples: [3, 4, 4], total: 3, longest: 3 },
    { what: 'garbage collected meanwhile', samples: [3, 5, 3], total: 3, longest: 3 },
    { what: 'garbage of the page', samples: [2, 5, 2], total: 0, longest: 0 },
    { what: 'two stretches', samples: [3, 3, 2, 6], total: 3, longest: 2 },
  ])('counts $what', ({ samples, total, longest }) => {
    expect(attributeProfile(profile(...samples), 'chrome-extension:')).toMatchObject({ total, longest })
  })

  it('names our functions, dearest first', () => {
    expect(attributeProfile(profile(6, 3, 4), 'chrome-extension:').functions).toEqual([
      { name: 'draw', ms: 2 },
      { name: '(anonymous)', ms: 1 },
    ])
  })
})
