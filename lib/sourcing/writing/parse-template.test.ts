import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longestText, parseTemplate, type TemplatePart, type TemplateProblem } from './parse-template.ts'
import { placeholderIds, type PlaceholderId } from './placeholders.ts'
import { cleanValue, messageText, renderMessage, segmentsOf } from './render-message.ts'

describe('a template of the buyer’s own', () => {
  it.each<[string, TemplatePart[]]>([
    ['Dear {supplier},', [{ literal: 'Dear ' }, { placeholder: 'supplier' }, { literal: ',' }]],
    ['{ supplier }', [{ placeholder: 'supplier' }]],
    ['a {{b}} c', [{ literal: 'a {b} c' }]],
    ['{{{supplier}}}', [{ literal: '{' }, { placeholder: 'supplier' }, { literal: '}' }]],
    ['您好，{supplier}', [{ literal: '您好，' }, { placeholder: 'supplier' }]],
  ])('is read: %s', (text, parts) => expect(parseTemplate(text)).toEqual({ ok: true, parts }))

  it.each<[string, string, TemplateProblem]>([
    ['is empty', ' \n', { code: 'empty' }],
    [
      'is too long',
      'x'.repeat(longestText + 1),
      { code: 'too-long', values: { length: longestText + 1, max: longestText } },
    ],
    [
      'names what nobody knows',
      'a\n{suplier}',
      { code: 'unknown-placeholder', line: 2, values: { name: 'suplier' } },
    ],
    ['names nothing', '{}', { code: 'unknown-placeholder', line: 1, values: { name: '' } }],
    [
      'names what every object has',
      '{constructor}',
      { code: 'unknown-placeholder', line: 1, values: { name: 'constructor' } },
    ],
    ['leaves a brace open', 'a\n\n{supplier', { code: 'unclosed-brace', line: 3 }],
    ['breaks the line in a placeholder', '{my-\nname}', { code: 'unclosed-brace', line: 1 }],
    ['closes what is not open', 'a}', { code: 'stray-brace', line: 1 }],
  ])('is refused where it %s', (_, text, problem) => {
    const parsed = parseTemplate(text)
    expect(parsed.ok ? undefined : parsed.problems[0]).toEqual(problem)
  })

  it('names many problems, but not without end', () => {
    const parsed = parseTemplate('{x}'.repeat(1000))
    expect(parsed.ok ? 0 : parsed.problems.length).toBe(20)
  })

  it('repeats of a long unknown name only its beginning, and never half a character', () => {
    const parsed = parseTemplate(`{${'😀'.repeat(100)}}`)
    const name = parsed.ok ? '' : String(parsed.problems[0].values?.name)
    expect(name.length).toBeLessThan(50)
    expect(name.isWellFormed()).toBe(true)
  })

  it('is answered at once, however it is made', () => {
    for (const text of ['{'.repeat(5000), '{a'.repeat(4000), '['.repeat(8000), '[a'.repeat(4000)]) {
      const start = performance.now()
      parseTemplate(text)
      segmentsOf(text, new Map([['supplier', 'a']]))
      expect(performance.now() - start).toBeLessThan(500)
    }
  })
})

const placeholder = fc.constantFrom(...placeholderIds)
const literal = fc.string({ unit: 'binary', maxLength: 30 })
const pieces = fc.array(
  fc.oneof(
    literal,
    placeholder.map((id) => ({ id })),
  ),
  { minLength: 1, maxLength: 12 },
)
const escaped = (text: string) => text.replaceAll('{', '{{').replaceAll('}', '}}')

/** A brace beside another one is one that is doubled; templates that mean two pieces keep them apart. */
const apart = (list: readonly (string | { id: PlaceholderId })[]) =>
  list.map((one) => (typeof one === 'string' ? `${one} ` : one))

describe('filling', () => {
  it('keeps every literal word, and puts each value at its place', () => {
    fc.assert(
      fc.property(pieces, fc.dictionary(placeholder, fc.string(), { maxKeys: 8 }), (list, typed) => {
        const kept = apart(list)
        const template = kept.map((one) => (typeof one === 'string' ? escaped(one) : `{${one.id}}`)).join('')
        fc.pre(template.trim() !== '' && template.length <= longestText)
        const parsed = parseTemplate(template)
        expect(parsed.ok).toBe(true)
        if (!parsed.ok) return
        const values = new Map(Object.entries(typed) as [PlaceholderId, string][])
        const expected = kept
          .map((one) =>
            typeof one === 'string' ? one : cleanValue(values.get(one.id) ?? '') || `[${one.id}]`,
          )
          .join('')
        expect(messageText(renderMessage(parsed.parts, values, (id) => id))).toBe(expected)
      }),
    )
  })

  it('never reads a value as a template', () => {
    fc.assert(
      fc.property(placeholder, placeholder, (id, other) => {
        const values = new Map<PlaceholderId, string>([
          [other, 'inner'],
          [id, `{${other}}`],
        ])
        const [segment] = renderMessage([{ placeholder: id }], values, (name) => name)
        expect(segment?.text).toBe(`{${other}}`)
      }),
    )
  })

  it('leaves no control characters, no marks of direction and no half characters in a value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const cleaned = cleanValue(`a\u202e${value}\ud800\u0000b`)
        expect(cleaned).not.toMatch(/[\p{Cc}--\n]|[\u202a-\u202e\u2066-\u2069]/v)
        expect(cleaned.isWellFormed()).toBe(true)
      }),
    )
  })

  it('closes the gap where a hidden character stood', () =>
    expect(cleanValue('Pe\u202ea\u0000k')).toBe('Peak'))

  it('keeps the lines of a value', () => expect(cleanValue(' a\r\nb\rc\td ')).toBe('a\nb\nc d'))
})

describe('a message that was edited by hand', () => {
  const labels = new Map<PlaceholderId, string>([['quantity', '数量 (件)']])

  it('still knows what is open', () => {
    expect(segmentsOf('Send [数量 (件)] or [x].', labels)).toEqual([
      { kind: 'literal', text: 'Send ' },
      { kind: 'open', text: '[数量 (件)]', placeholder: 'quantity' },
      { kind: 'literal', text: ' or ' },
      { kind: 'literal', text: '[x]' },
      { kind: 'literal', text: '.' },
    ])
  })

  it('loses nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(messageText(segmentsOf(text, labels))).toBe(text)
      }),
    )
  })
})
