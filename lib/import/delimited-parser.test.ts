import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { createDelimitedParser, type Delimiter } from './delimited-parser.ts'

function parse(pieces: readonly string[], delimiter: Delimiter = ','): string[][] {
  const parser = createDelimitedParser(delimiter)
  return [...pieces.flatMap((piece) => parser.push(piece)), ...parser.finish()]
}

describe('delimited text', () => {
  it.each<[string, string, string[][]]>([
    [
      'cells and lines',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a line end at the end', 'a,b\r\n', [['a', 'b']]],
    ['every line end, mixed', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
    ['line ends within quotes as they are', '"a\r\nb\rc\nd"\r\ne', [['a\r\nb\rc\nd'], ['e']]],
    ['doubled quotes', '"a""b",""""', [['a"b', '"']]],
    ['a quote within a cell', '5" screen,x', [['5" screen', 'x']]],
    ['what follows a closed quote', '"a" b,c', [['a b', 'c']]],
    [
      'empty cells',
      ',,\n"",',
      [
        ['', '', ''],
        ['', ''],
      ],
    ],
    ['empty lines, so that they can be counted', 'a\n\nb', [['a'], [], ['b']]],
    ['nothing', '', []],
  ])('holds %s', (_, text, expected) => {
    expect(parse([text])).toEqual(expected)
    expect(parse(Array.from(text))).toEqual(expected)
  })

  it('knows other delimiters', () => {
    expect(parse(['a;b,c'], ';')).toEqual([['a', 'b,c']])
    expect(parse(['a\tb'], '\t')).toEqual([['a', 'b']])
    expect(parse(['a|b'], '|')).toEqual([['a', 'b']])
  })

  it('with an open quote is refused, with the place of the quote', () => {
    expect(() => parse(['a,b\nc,"d\ne'])).toThrow(
      expect.objectContaining({ code: 'quote-not-closed', place: { row: 2, column: 2 } }),
    )
  })

  it('with a cell beyond all bounds is refused, with its place', () => {
    expect(() => parse([`a,${'b'.repeat(100_001)}\n`])).toThrow(
      expect.objectContaining({ code: 'cell-too-long', place: { row: 1, column: 2, limit: 100_000 } }),
    )
  })

  it('is what a writer wrote, however it is cut into pieces', () => {
    const cell = fc
      .array(fc.constantFrom('a', '"', ',', ';', '\r', '\n', ' ', '长'))
      .map((marks) => marks.join(''))
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }))
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\r\n', '\n', '\r'),
        fc.infiniteStream(fc.integer({ min: 1, max: 9 })),
        (lines, newline, lengths) => {
          const text = Papa.unparse(lines, { quotes: true, newline })
          const pieces: string[] = []
          for (let at = 0; at < text.length; at += pieces.at(-1)?.length ?? 1)
            pieces.push(text.slice(at, at + (lengths.next().value ?? 1)))
          expect(parse(pieces)).toEqual(lines)
        },
      ),
      { numRuns: 1000 },
    )
  })
})
