import { describe, expect, it } from 'vitest'
import { findViolations } from './find-violations.ts'
import { rooms } from './rooms.ts'
import { sourceFiles } from './source-files.ts'

describe('rooms', () => {
  it('import only along the arrows of the design, and keep pure rooms pure', () => {
    expect(findViolations(sourceFiles(), rooms)).toEqual([])
  })

  it('are not empty, so that the rule above has something to judge', () => {
    expect(sourceFiles().length).toBeGreaterThan(20)
  })
})

describe('the judge itself', () => {
  it.each([
    [
      'a content script that opens the database',
      'entrypoints/alibaba.content/index.ts',
      "import { createDatabase } from '@/lib/db/database.ts'",
    ],
    [
      'a content script that imports React',
      'entrypoints/alibaba.content/index.ts',
      "import { createRoot } from 'react-dom/client'",
    ],
    [
      'a dynamic import against the arrow',
      'entrypoints/alibaba.content/index.ts',
      "await import('@/lib/db/database.ts')",
    ],
    ['a re-export against the arrow', 'lib/core/facts.ts', "export { assess } from '@/lib/risk/assess.ts'"],
    [
      'a type import against the arrow',
      'lib/core/facts.ts',
      "import type { Scorecard } from '../risk/scorecard.ts'",
    ],
    ['a component that knows the browser', 'components/score.tsx', "import { browser } from 'wxt/browser'"],
    ['dexie outside its room', 'entrypoints/popup/main.tsx', "import { Dexie } from 'dexie'"],
    ['the classic zod', 'lib/core/facts.ts', "import { z } from 'zod'"],
    ['a clock in a pure room', 'lib/risk/assess.ts', 'export const now = () => Date.now()'],
    ['another clock in a pure room', 'lib/risk/assess.ts', 'export const now = () => new Date()'],
    ['random in a pure room', 'lib/suppliers/merge.ts', 'export const id = () => Math.random()'],
    ['ids made in a pure room', 'lib/suppliers/merge.ts', 'export const id = () => crypto.randomUUID()'],
    ['a browser API in a pure room', 'lib/export/csv.ts', 'export const url = () => browser.runtime.id'],
    ['a request', 'lib/db/database.ts', "export const load = () => fetch('https://example.com')"],
    [
      'markup from a string',
      'lib/overlay/chip.ts',
      "export const draw = (el: Element) => { el.innerHTML = '<b>' }",
    ],
    [
      'markup from a string in React',
      'components/score.tsx',
      'export const X = () => <p dangerouslySetInnerHTML={{ __html: a }} />',
    ],
    ['a file in no room', 'lib/utils/misc.ts', 'export const x = 1'],
  ])('finds %s', (_, path, text) => {
    expect(findViolations([{ path, text }], rooms)).toHaveLength(1)
  })

  it.each([
    [
      'a name that merely contains a global',
      'lib/risk/assess.ts',
      'export const f = (a: { location: string }) => a.location',
    ],
    ['a date from a number', 'lib/export/csv.ts', 'export const f = (at: number) => new Date(at)'],
    ['its own room', 'lib/risk/assess.ts', "import { bins } from './bins.ts'\nexport const x = bins"],
  ])('lets %s pass', (_, path, text) => {
    expect(findViolations([{ path, text }], rooms)).toEqual([])
  })
})
