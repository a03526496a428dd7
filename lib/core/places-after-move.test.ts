import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesAfterMove } from './places-after-move.ts'

const lines = (...places: number[]) => places.map((place, index) => ({ id: 'abcdef'[index] ?? '', place }))

describe('a line that is moved', () => {
  it.each<[string, number[], string, number, [string, number][]]>([
    ['between two others stands in their middle', [1, 2, 3], 'c', 1, [['c', 1.5]]],
    ['to the beginning stands before the first', [1, 2, 3], 'c', 0, [['c', 0]]],
    ['to the end stands behind the last', [1, 2, 3], 'a', 2, [['a', 4]]],
    ['to where it is changes nothing', [1, 2, 3], 'b', 1, []],
    ['beyond the end changes nothing', [1, 2, 3], 'b', 3, []],
    [
      'between two of one place gives all a new one',
      [5, 5, 9],
      'c',
      1,
      [
        ['a', 1],
        ['c', 2],
        ['b', 3],
      ],
    ],
  ])('%s', (_, places, id, to, expected) => {
    expect([...placesAfterMove(lines(...places), id, to)]).toEqual(expected)
  })

  it('is where it was wanted, and all others in their order', () => {
    const places = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(places, fc.nat(5), fc.nat(5), (given, from, to) => {
        const before = lines(...given.toSorted((one, other) => one - other))
        const [moved, target] = [before[from % before.length], to % before.length]
        if (moved === undefined) return
        const changed = placesAfterMove(before, moved.id, target)
        const after = before
          .map(({ id, place }) => ({ id, place: changed.get(id) ?? place }))
          .toSorted((one, other) => one.place - other.place)
        expect(after.filter(({ id }) => id !== moved.id).map(({ id }) => id)).toEqual(
          before.filter(({ id }) => id !== moved.id).map(({ id }) => id),
        )
        expect(after[target]?.id).toBe(moved.id)
      }),
    )
  })
})
