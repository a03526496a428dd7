import { describe, expect, it } from 'vitest'
import {
  emptySpecification,
  specificationDocumentSchema,
  specificationProblems,
  type Measure,
  type SpecificationDocument,
} from './specification-document.ts'

const today = '2026-11-21'
const sheet: SpecificationDocument = { ...emptySpecification, product: 'Bottle', materials: 'Steel 304' }
const measure = (part: Partial<Measure>): SpecificationDocument => ({
  ...sheet,
  measures: [{ name: 'Height', size: '220', unit: 'mm', ...part }],
})

describe('a specification sheet', () => {
  it('can be kept empty', () => {
    expect(specificationDocumentSchema.safeParse(emptySpecification).success).toBe(true)
  })

  it.each<[string, SpecificationDocument]>([
    ['with what is needed', sheet],
    ['with all', { ...measure({ tolerance: '0.5' }), quantity: '1000', samplesBy: '2026-12-01' }],
    ['with a tolerance of nothing', measure({ tolerance: '0' })],
    ['with an emptied price', { ...sheet, targetPrice: { amount: '', currency: 'USD' } }],
  ])('is in order %s', (_, one) => expect(specificationProblems(one, today)).toEqual([]))

  it.each<[string, SpecificationDocument, { path: string; code: string }]>([
    ['no product', { ...sheet, product: ' ' }, { path: 'product', code: 'missing' }],
    ['no material', { ...sheet, materials: '' }, { path: 'materials', code: 'missing' }],
    ['a measure without a name', measure({ name: '' }), { path: 'measures.0.name', code: 'missing' }],
    ['a measure without a size', measure({ size: '' }), { path: 'measures.0.size', code: 'missing' }],
    ['a size in words', measure({ size: 'big' }), { path: 'measures.0.size', code: 'not-a-number' }],
    [
      'a tolerance below zero',
      measure({ tolerance: '-1' }),
      { path: 'measures.0.tolerance', code: 'negative' },
    ],
    [
      'a tolerance above the size',
      measure({ size: '1', tolerance: '2' }),
      { path: 'measures.0.tolerance', code: 'too-large' },
    ],
    ['a quantity of nothing', { ...sheet, quantity: '0' }, { path: 'quantity', code: 'zero' }],
    [
      'a price in no currency',
      { ...sheet, targetPrice: { amount: '2', currency: 'DOLLAR' } },
      { path: 'targetPrice.currency', code: 'unknown-currency' },
    ],
    [
      'samples that had to be there',
      { ...sheet, samplesBy: '2026-11-20' },
      { path: 'samplesBy', code: 'in-the-past' },
    ],
    ['samples on no day', { ...sheet, samplesBy: 'soon' }, { path: 'samplesBy', code: 'not-a-day' }],
  ])('tells at the field of %s', (_, one, problem) => {
    expect(specificationProblems(one, today)).toMatchObject([problem])
  })
})
