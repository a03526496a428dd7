import { describe, expect, it } from 'vitest'
import { labelLanguages, labelsOf } from '@/lib/alibaba/labels/labels-of.ts'
import { labelsShape } from './labels.ts'

describe('labelsShape', () => {
  it.each(labelLanguages)('takes the words of %s as they are, after a journey as JSON', (tag) => {
    const labels = labelsOf(tag)
    expect(labelsShape(JSON.parse(JSON.stringify(labels)))).toEqual(labels)
  })

  it.each([
    ['nothing', undefined],
    ['a table short', { ...labelsOf('de'), facts: undefined }],
    ['words that are none', { ...labelsOf('de'), times: { hour: ['h'] } }],
    ['words without end', { ...labelsOf('de'), times: { hour: 'h'.repeat(5000) } }],
  ])('refuses %s', (_, labels) => {
    expect(labelsShape(labels)).toBeUndefined()
  })

  it('drops meanings that it does not name', () => {
    const labels = { ...labelsOf('de'), times: { hour: 'std', eon: 'äon' } }
    expect(labelsShape(labels)?.times).toEqual({ hour: 'std' })
  })
})
