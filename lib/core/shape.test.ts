import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { flag, listOf, nullable, number, object, oneOf, passedOn, text } from './shape.ts'

const shape = object(
  { band: oneOf('low', 'high'), saved: flag, known: listOf(nullable(object({ id: text })), 2) },
  { score: number },
)
const fitting = { band: 'low', saved: false, known: [null, { id: 'a' }] }

describe('an object shape', () => {
  it.each([
    ['all that it names', fitting, fitting],
    ['an optional field', { ...fitting, score: 0 }, { ...fitting, score: 0 }],
    ['nothing that it does not name', { ...fitting, note: 'private' }, fitting],
    ['nothing inherited', Object.assign(Object.create({ score: 1 }), fitting), fitting],
  ])('answers %s', (_, value, expected) => {
    expect(shape(value)).toEqual(expected)
  })

  it.each([
    ['a missing field', { band: 'low', saved: true }],
    ['another choice', { ...fitting, band: 'medium' }],
    ['a text for a flag', { ...fitting, saved: 'yes' }],
    ['a wrong optional field', { ...fitting, score: '1' }],
    ['a list that is too long', { ...fitting, known: [null, null, null] }],
    ['one wrong item of a list', { ...fitting, known: [{ id: 1 }] }],
    ['a text that is too long', { ...fitting, known: [{ id: 'x'.repeat(2001) }] }],
    ['a list', [fitting]],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(shape(value)).toBeUndefined()
  })

  it('never throws, and what it answers fits again', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const answer = shape(value)
        return answer === undefined || shape(answer) !== undefined
      }),
    )
  })
})

it.each([null, 'text', 5, undefined])('passes on no %j for an object', (value) => {
  expect(passedOn()(value)).toBeUndefined()
})
