import { describe, expect, it } from 'vitest'
import { templateIds } from '../writing/template-ids.ts'
import { textOf, withText, writingDocumentSchema, type TextVersion } from './writing-document.ts'

const version = (text: string): TextVersion => ({ template: 'verification', language: 'en', text })

describe('texts of the buyer', () => {
  it('are found by template and language', () => {
    const texts: TextVersion[] = [{ ...version('您好'), language: 'zh-CN' }, version('Dear')]
    expect(textOf(texts, 'verification', 'en')).toBe('Dear')
    expect(textOf(texts, 'confirmation', 'en')).toBeUndefined()
  })

  it('take the place of an earlier one, and go', () => {
    const texts = withText([version('Dear')], version('Hello'))
    expect(texts).toEqual([version('Hello')])
    expect(withText(texts, { ...version(''), text: undefined })).toEqual([])
  })

  it('are as many as one document holds, the oldest go first', () => {
    const texts = templateIds.reduce<TextVersion[]>(
      (kept, template) => withText(kept, { template, language: 'en', text: template }),
      [],
    )
    expect(texts).toHaveLength(8)
    expect(texts.at(-1)?.template).toBe(templateIds.at(-1))
    expect(writingDocumentSchema.safeParse({ values: {}, texts }).success).toBe(true)
  })

  it('hold no value for what is no placeholder, and none that is too long', () => {
    expect(writingDocumentSchema.parse({ values: { nobody: 'x' }, texts: [] }).values).toEqual({})
    const long = { values: { problem: 'x'.repeat(1001) }, texts: [] }
    expect(writingDocumentSchema.safeParse(long).success).toBe(false)
  })
})
