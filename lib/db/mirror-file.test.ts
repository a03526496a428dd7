import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { formatMirrorFile, mirrorFile, parseMirrorFile, tableOf } from './mirror-file.ts'

it('spreads the rows of a table over many files', () => {
  const names = Array.from({ length: 10_000 }, (_, id) => mirrorFile('notes', `note-${id}`))
  const rows = new Map<string, number>()
  for (const name of names) rows.set(name, (rows.get(name) ?? 0) + 1)
  expect(rows.size).toBeGreaterThan(1000)
  expect(Math.max(...rows.values())).toBeLessThan(40)
})

it('has its table in its name', () => {
  expect(tableOf(mirrorFile('flagStates', 'supplier F16'))).toBe('flagStates')
})

it('holds every row as it is, whatever it says', () => {
  const row = fc.record({
    id: fc.string({ minLength: 1, unit: 'grapheme' }),
    text: fc.string({ unit: 'binary' }),
  })
  fc.assert(
    fc.property(fc.uniqueArray(row, { selector: ({ id }) => id }), (rows) => {
      const text = formatMirrorFile(new Map(rows.map((one) => [one.id, JSON.stringify(one)])))
      const back = [...parseMirrorFile(text)].map(([id, line]) => ({ id, row: JSON.parse(line) as unknown }))
      expect(back).toEqual(rows.map((one) => ({ id: one.id, row: one })))
    }),
  )
})

it('keeps a line that is no row', () => {
  const text = '{"id":"n1"}\n{"id":"n2\n7'
  expect(formatMirrorFile(parseMirrorFile(text))).toBe(text)
})

it.each([undefined, '', '\n'])('of %j has no rows', (text) => {
  expect(parseMirrorFile(text).size).toBe(0)
})
