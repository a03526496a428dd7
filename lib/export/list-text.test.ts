import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { listText, textsOfList } from './list-text.ts'

it('gives every list of texts back', () => {
  const text = fc.array(fc.constantFrom('a', ';', '；', '"', '\n', ' ', '长')).map((marks) => marks.join(''))
  fc.assert(
    fc.property(fc.array(text), (texts) => {
      expect(textsOfList(listText(texts))).toEqual(texts)
    }),
    { numRuns: 2000 },
  )
})

it.each([
  ['oak; fair', ['oak', 'fair']],
  ['oak;fair；new\nlast', ['oak', 'fair', 'new', 'last']],
  [' ; oak ;', ['oak']],
  ['5" screen; b', ['5" screen', 'b']],
  ['"open; b', ['"open', 'b']],
  ['', []],
])('reads %j as a person means it', (text, texts) => expect(textsOfList(text)).toEqual(texts))
