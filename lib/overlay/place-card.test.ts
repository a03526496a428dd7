import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard } from './place-card.ts'

const viewport = { width: 1000, height: 800 }
const card = { width: 340, height: 400 }
const chip = { left: 300, top: 200, width: 80, height: 24 }

const pixels = (min: number, max: number) => fc.integer({ min, max })

describe('placeCard', () => {
  it.each([
    ['beside the chip, towards the end of the line', chip, 'ltr', { left: 388, top: 192 }],
    ['towards the start where the end has no room', { ...chip, left: 700 }, 'ltr', { left: 352, top: 192 }],
    ['to the left first where lines run to the left', { ...chip, left: 500 }, 'rtl', { left: 152, top: 192 }],
    ['up where the chip is low in the viewport', { ...chip, top: 700 }, 'ltr', { left: 388, top: 392 }],
  ] as const)('puts the card %s', (_rule, box, direction, expected) => {
    expect(placeCard(box, card, viewport, direction)).toEqual(expected)
  })

  it.each([
    ['below', 100, { left: 20, top: 132 }],
    ['above where there is no room below', 600, { left: 20, top: 192 }],
  ])('puts the card %s the chip of a narrow viewport', (_rule, top, expected) => {
    const narrow = { width: 380, height: 800 }
    expect(placeCard({ left: 20, top, width: 80, height: 24 }, card, narrow, 'ltr')).toEqual(expected)
  })

  it('keeps a card that fits in the viewport wholly inside, wherever the chip is', () => {
    const boxes = fc.record({
      left: pixels(-200, 1200),
      top: pixels(-200, 1000),
      width: pixels(1, 400),
      height: pixels(1, 40),
    })
    const sizes = fc.record({ width: pixels(1, 984), height: pixels(1, 784) })
    fc.assert(
      fc.property(boxes, sizes, fc.constantFrom('ltr' as const, 'rtl' as const), (box, size, direction) => {
        const { left, top } = placeCard(box, size, viewport, direction)
        expect(left).toBeGreaterThanOrEqual(8)
        expect(top).toBeGreaterThanOrEqual(8)
        expect(left + size.width).toBeLessThanOrEqual(992)
        expect(top + size.height).toBeLessThanOrEqual(792)
      }),
    )
  })
})
