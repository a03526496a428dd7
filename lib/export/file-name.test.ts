import { describe, expect, it } from 'vitest'
import { fileName } from './file-name.ts'

const at = new Date('2026-11-21T12:00').getTime()

describe('fileName', () => {
  it.each([
    ['the list and the day', 'Bottles', 'sourcelens-Bottles-2026-11-21.csv'],
    [
      'no character that a file system refuses',
      'a/b\\c:d*e?f"g<h>i|j\n..',
      'sourcelens-a-b-c-d-e-f-g-h-i-j-2026-11-21.csv',
    ],
    ['letters of any script', '瓶子 – Spätkauf', 'sourcelens-瓶子-Spätkauf-2026-11-21.csv'],
    ['the day alone where nothing is left of the name', '///', 'sourcelens-2026-11-21.csv'],
  ])('holds %s', (_, list, name) => {
    expect(fileName(list, 'csv', at)).toBe(name)
  })

  it('stays short and keeps the day', () => {
    const name = fileName('x'.repeat(500), 'csv', at)
    expect(name.length).toBeLessThanOrEqual(120)
    expect(name.endsWith('-2026-11-21.csv')).toBe(true)
  })
})
