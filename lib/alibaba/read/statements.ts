import type { FactName } from '@/lib/core/facts.ts'
import { at, itemsOf } from '../extract/json-value.ts'
import type { FactPaths } from './paths.ts'
import { textOf } from './text-of.ts'

/** One place of a page that may state a fact, with what stands there. The order of statements is their rank. */
export interface Statement {
  fact: FactName
  raw: unknown
  source: string
}

/** Statements of one source. */
export type State = (fact: FactName, raw: unknown) => Statement

/** @example stateAs('search card')('name', 'Harbour Peak') // { fact: 'name', raw: 'Harbour Peak', source: 'search card' } */
export function stateAs(source: string): State {
  return (fact, raw) => ({ fact, raw, source })
}

/** Statements for the values at paths of one piece of page data; the source is the container and the path. */
export function statementsAt(json: unknown, container: string, paths: FactPaths): Statement[] {
  return factEntries(paths).flatMap(([fact, ranked]) =>
    ranked.split(' ').map((path) => ({ fact, raw: at(json, path), source: `${container} ${path}` })),
  )
}

/** The fact that a table gives for a key, e.g. for the key of an inspected line. */
export function factByKey(paths: FactPaths): (key: string | undefined) => FactName | undefined {
  return (key) =>
    factEntries(paths).find(([, keys]) => key !== undefined && keys.split(' ').includes(key))?.[0]
}

function factEntries(paths: FactPaths): [FactName, string][] {
  return Object.entries(paths) as [FactName, string][]
}

/** Statements of a list of rows that say what they are: by key or by label, whichever `factOf` knows. */
export function rowStatements(
  rows: unknown,
  [keyPath, valuePath]: readonly [string, string],
  factOf: (key: string | undefined) => FactName | undefined,
  source: string,
): Statement[] {
  return itemsOf(rows).flatMap((row) => {
    const key = textOf(at(row, keyPath))
    const fact = factOf(key)
    return fact ? [{ fact, raw: at(row, valuePath), source: `${source} ${key}` }] : []
  })
}
