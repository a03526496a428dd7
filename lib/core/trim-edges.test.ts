import { expect, it } from 'vitest'
import { trimEdges } from './trim-edges.ts'

it.each([
  ['both ends', "''Oak's''", "Oak's"],
  ['nothing where there is nothing', 'Oak', 'Oak'],
  ['all of a text that holds nothing else', "'''", ''],
  ['an empty text', '', ''],
])('takes %s', (_, text, trimmed) => expect(trimEdges(text, "'")).toBe(trimmed))
