import { describe, expect, it } from 'vitest'
import { detailsAt, firstDetails, namesOf, placeIn } from './details-of.ts'

describe('namesOf', () => {
  it.each([
    ['a text with commas', 'Power Bank, Earphone, ', ['Power Bank', 'Earphone']],
    ['a wrapped text', { title: 'Main Markets', value: 'Africa,Oceania' }, ['Africa', 'Oceania']],
    ['a list of texts', ['Sofa', ' Bed', 'Sofa', ''], ['Sofa', 'Bed']],
    ['a list of names', [{ name: 'Sofa', count: 3 }, { name: '<b>Bed</b>' }], ['Sofa', 'Bed']],
    ['a list of countries', [{ country: 'US', countryName: 'United States' }], ['United States']],
    ['payment terms', 'T/T, L/C', ['T/T', 'L/C']],
    ['a placeholder', 'Confidential', undefined],
    ['a hyphen', '-', undefined],
    ['nothing', undefined, undefined],
    ['a number', 7, undefined],
    ['a nest', [[['Sofa']]], undefined],
  ])('reads %s', (_, value, names) => {
    expect(namesOf(value)).toEqual(names)
  })

  it('keeps to a hundred names', () => {
    expect(namesOf(Array.from({ length: 300 }, (_, index) => `Name ${index}`))).toHaveLength(100)
  })
})

describe('placeIn', () => {
  it.each([
    ['Located in Jinhua, Zhejiang, CN', { city: 'Jinhua', province: 'Zhejiang' }],
    ['Guangdong, China (Mainland)', { province: 'Guangdong' }],
    ['Located in CN', {}],
    ['12 Harbour Road, Foshan, Guangdong, China', {}],
    [undefined, {}],
  ])('of %j is %j', (text, place) => {
    expect(firstDetails(placeIn(text))).toEqual(place)
  })
})

it('states each detail from the first path that does, and leaves the others out', () => {
  const data = { province: 'Confidential', place: { value: 'Zhejiang' } }
  expect(detailsAt(data, { province: 'province place', address: 'street' })).toEqual({ province: 'Zhejiang' })
})
