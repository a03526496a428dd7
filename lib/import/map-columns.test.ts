import { describe, expect, it } from 'vitest'
import { columns } from '@/lib/export/columns.ts'
import { importFields, type ImportField } from './import-fields.ts'
import { foldHead, mapColumns } from './map-columns.ts'
import { columnSynonyms, synonymLanguages } from './synonyms/column-synonyms.ts'

describe('the head of a column', () => {
  it.each<[string, ImportField]>([
    ['Vendor Name', 'supplier_name'],
    ['  COMPANY ', 'supplier_name'],
    ['On-Time %', 'on_time_pct'],
    ['On Time Percentage', 'on_time_pct'],
    ['On-Time Delivery %', 'on_time_pct'],
    ['供应商名称', 'supplier_name'],
    ['备注', 'notes'],
    ['Valoración', 'rating'],
    ['Priorität', 'priority'],
    ['Société', 'supplier_name'],
    ['Avaliações', 'review_count'],
    ['اسم المورد', 'supplier_name'],
    ['next_action_date', 'next_action_date'],
  ])('%s is %s', (head, field) => {
    expect(mapColumns([head]).mapping).toEqual(new Map([[field, 0]]))
  })

  it('that nobody knows is left alone', () => {
    expect(mapColumns(['Colour', '']).unused).toEqual([0, 1])
  })

  it('of our own export outranks a synonym before it', () => {
    const { mapping, doubled, unused } = mapColumns(['Notes from the fair', 'Comment', 'notes'])
    expect(mapping).toEqual(new Map([['notes', 2]]))
    expect({ doubled, unused }).toEqual({ doubled: [], unused: [0, 1] })
  })
})

describe('the synonyms', () => {
  const all = importFields.flatMap((field) =>
    [field, ...columnSynonyms(field)].map((name) => [foldHead(name), field] as const),
  )

  it('mean one field each', () => {
    const fieldOf = new Map<string, string>()
    const clashes = all.filter(([head, field]) => {
      const known = fieldOf.get(head) ?? field
      fieldOf.set(head, field)
      return known !== field
    })
    expect(clashes).toEqual([])
  })

  it('leave something of every head when folded', () => {
    expect(all.filter(([head]) => head === '')).toEqual([])
  })

  const named = importFields.filter((field) => field !== 'record_id')
  const languageFields = Object.entries(synonymLanguages).flatMap(([language, synonyms]) =>
    named.map((field) => [language, field, synonyms[field].split('|')] as const),
  )

  it('are in the languages of the product', () => {
    expect(Object.keys(synonymLanguages).toSorted()).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pt', 'zh'])
  })

  it.each(languageFields)('of %s name %s, each its own column', (_, field, names) => {
    expect(names.map((name) => mapColumns([name]).mapping)).toEqual(names.map(() => new Map([[field, 0]])))
    expect(new Set(names.map(foldHead)).size).toBe(names.length)
  })

  it.each(Object.entries(synonymLanguages))('of %s tell all columns of one table apart', (_, synonyms) => {
    const head = named.map((field) => synonyms[field].split('|')[0] ?? '')
    const { mapping, doubled, unused } = mapColumns(head)
    expect([...mapping.keys()].toSorted()).toEqual(named.toSorted())
    expect({ doubled, unused }).toEqual({ doubled: [], unused: [] })
  })

  it('are of the columns that the export calls importable', () => {
    const names = columns.filter(({ isImportable }) => isImportable).map(({ name }) => name)
    expect(importFields.toSorted()).toEqual(names.toSorted())
  })
})
