import { isPlaceholder, type PlaceholderId } from './placeholders.ts'

/** Longest template and longest message, in UTF-16 units. */
export const longestText = 8000

/** A template in pieces: words as they are, and what is filled in. */
export type TemplatePart = { literal: string } | { placeholder: PlaceholderId }

type TemplateProblemCode = 'empty' | 'too-long' | 'unknown-placeholder' | 'unclosed-brace' | 'stray-brace'

export interface TemplateProblem {
  code: TemplateProblemCode
  /** Where it stands, from 1; absent where it is about the whole. */
  line?: number
  /** The placeholder that nobody knows, or how long the text is and may be. */
  values?: Record<string, string | number>
}

type ParsedTemplate =
  { ok: true; parts: TemplatePart[] } | { ok: false; problems: [TemplateProblem, ...TemplateProblem[]] }

/** Most problems that are named at once, and most of an unknown name that is repeated. */
const mostProblems = 20
const longestName = 40

/** A doubled brace, a placeholder on one line, or a brace that stands alone. */
const braces = /\{\{|\}\}|\{([^{}\n]*)\}|\{|\}/g

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length

/**
 * Reads a template: placeholders stand in braces, a doubled brace is one that is meant as such.
 *
 * @example parseTemplate('Dear {supplier}') // { ok: true, parts: [{ literal: 'Dear ' }, { placeholder: 'supplier' }] }
 * @example parseTemplate('Dear {suplier}') // { ok: false, problems: [{ code: 'unknown-placeholder', line: 1, values: { name: 'suplier' } }] }
 */
export function parseTemplate(text: string): ParsedTemplate {
  if (text.trim() === '') return { ok: false, problems: [{ code: 'empty' }] }
  if (text.length > longestText)
    return { ok: false, problems: [{ code: 'too-long', values: { length: text.length, max: longestText } }] }
  const parts: TemplatePart[] = []
  const problems: TemplateProblem[] = []
  let literal = ''
  let end = 0
  const read = (mark: string, name: string | undefined, index: number) => {
    literal += text.slice(end, index)
    end = index + mark.length
    const id = name?.trim()
    if (mark === '{{' || mark === '}}') literal += mark.charAt(0)
    else if (id !== undefined && isPlaceholder(id)) {
      if (literal !== '') parts.push({ literal })
      parts.push({ placeholder: id })
      literal = ''
    } else problems.push(problemOf(mark, id, lineAt(text, index)))
  }
  for (const { 0: mark, 1: name, index } of text.matchAll(braces)) {
    if (problems.length < mostProblems) read(mark, name, index)
  }
  literal += text.slice(end)
  if (literal !== '') parts.push({ literal })
  const [first, ...more] = problems
  return first === undefined ? { ok: true, parts } : { ok: false, problems: [first, ...more] }
}

function problemOf(mark: string, name: string | undefined, line: number): TemplateProblem {
  if (name === undefined) return { code: mark === '{' ? 'unclosed-brace' : 'stray-brace', line }
  const shown = name.length > longestName ? `${name.slice(0, longestName).toWellFormed()}…` : name
  return { code: 'unknown-placeholder', line, values: { name: shown } }
}
