import { describe, expect, it } from 'vitest'
import { labelsOf } from '../labels/labels-of.ts'
import { pageLanguage } from '../page-language.ts'
import { detailsAt, firstDetails, namesOf, placeIn } from './details-of.ts'

const english = pageLanguage('en')
const inLanguage = (tag: string) => pageLanguage(tag, labelsOf(tag))

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
    expect(namesOf(value, english)).toEqual(names)
  })

  it('keeps to a hundred names', () => {
    expect(
      namesOf(
        Array.from({ length: 300 }, (_, index) => `Name ${index}`),
        english,
      ),
    ).toHaveLength(100)
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
    expect(firstDetails(placeIn(text, english))).toEqual(place)
  })
})

describe('in other languages', () => {
  it.each([
    ['de', 'Mit Sitz in Jinhua, Zhejiang, CN', { city: 'Jinhua', province: 'Zhejiang' }],
    ['es', 'Ubicado en Jinhua, Zhejiang, CN', { city: 'Jinhua', province: 'Zhejiang' }],
    ['zh', '位于金华，浙江，CN', { city: '金华', province: '浙江' }],
    ['de', 'Located in Jinhua, Zhejiang, CN', { city: 'Jinhua', province: 'Zhejiang' }],
  ])('(%s) the place %j is %j', (tag, text, place) => {
    expect(firstDetails(placeIn(text, inLanguage(tag)))).toEqual(place)
  })

  it.each([
    ['de', 'Vertraulich'],
    ['es', 'Confidencial'],
  ])('(%s) %j is no name', (tag, text) => {
    expect(namesOf(text, inLanguage(tag))).toBeUndefined()
  })
})

it('states each detail from the first path that does, and leaves the others out', () => {
  const data = { province: 'Confidential', place: { value: 'Zhejiang' } }
  expect(detailsAt(data, { province: 'province place', address: 'street' }, english)).toEqual({
    province: 'Zhejiang',
  })
})
