import { dirname, posix } from 'node:path'
import { parseSync } from 'vite'
import type { Room } from './rooms.ts'

export interface SourceFile {
  /** Path from the root of the repository, with forward slashes. */
  path: string
  text: string
}

/** Everything that names a clock, a random source or a browser: pure rooms get these as arguments. */
const impureGlobals = new Set([
  'browser',
  'chrome',
  'window',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'navigator',
  'location',
  'crypto',
  'performance',
  'setTimeout',
  'setInterval',
])
const impureCalls = new Set(['Date.now', 'Math.random'])

/** What no file may use: markup from strings and every way to make a request. */
const bannedMembers = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'sendBeacon',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
])
const bannedGlobals = new Set(['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'Function'])

/** Says in a sentence each how the files break the rules of the rooms; an empty list is a clean house. */
export function findViolations(files: SourceFile[], rooms: Room[]): string[] {
  return files.flatMap((file) => {
    const room = rooms.find(({ prefix }) => file.path.startsWith(prefix))
    if (room === undefined) return [`${file.path} is in no room`]
    const { program, module } = parseSync(file.path, file.text)
    const imports = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) =>
        entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
      ),
      ...module.dynamicImports.map(({ moduleRequest }) =>
        file.text.slice(moduleRequest.start + 1, moduleRequest.end - 1),
      ),
    ]
    return [
      ...new Set([
        ...imports.flatMap((target) => importViolation(file, room, target)),
        ...usageViolations(file, room, program),
      ]),
    ]
  })
}

function importViolation({ path }: SourceFile, room: Room, target: string): string[] {
  const local = target.startsWith('@/')
    ? target.slice(2)
    : target.startsWith('.')
      ? posix.join(dirname(path), target)
      : undefined
  const allowed =
    local === undefined
      ? room.packages.includes(target)
      : [room.prefix, ...room.rooms].some((prefix) => local.startsWith(prefix))
  return allowed ? [] : [`${path} must not import ${target}`]
}

type Node = Record<string, unknown>
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null
const nameOf = (value: unknown) => (isNode(value) && typeof value.name === 'string' ? value.name : undefined)

function usageViolations({ path }: SourceFile, room: Room, program: unknown): string[] {
  const found: string[] = []
  const ban = (name: string) => found.push(`${path} must not use ${name}`)
  const queue: unknown[] = [program]
  while (queue.length > 0) {
    const node = queue.pop()
    if (Array.isArray(node)) queue.push(...node)
    if (!isNode(node) || Array.isArray(node)) continue
    const call = memberName(node)
    if (call !== undefined && bannedMembers.has(call.property)) ban(call.property)
    if (node.type === 'JSXAttribute' && bannedMembers.has(nameOf(node.name) ?? ''))
      ban(nameOf(node.name) ?? '')
    if (node.type === 'Identifier' && bannedGlobals.has(nameOf(node) ?? '')) ban(nameOf(node) ?? '')
    if (room.pure) {
      if (call !== undefined && impureCalls.has(`${call.object}.${call.property}`))
        ban(`${call.object}.${call.property}`)
      if (call?.object !== undefined && impureGlobals.has(call.object)) ban(call.object)
      if (node.type === 'CallExpression' && impureGlobals.has(nameOf(node.callee) ?? ''))
        ban(nameOf(node.callee) ?? '')
      if (
        node.type === 'NewExpression' &&
        nameOf(node.callee) === 'Date' &&
        Array.isArray(node.arguments) &&
        node.arguments.length === 0
      )
        ban('new Date()')
    }
    for (const [key, value] of Object.entries(node)) {
      // Types are erased, and a property named like a global is not the global.
      if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'key') continue
      if (key === 'property' && node.computed === false) continue
      queue.push(value)
    }
  }
  return found
}

function memberName(node: Node): { object: string | undefined; property: string } | undefined {
  if (node.type !== 'MemberExpression') return undefined
  const property =
    nameOf(node.property) ??
    (isNode(node.property) && typeof node.property.value === 'string' ? node.property.value : '')
  return { object: nameOf(node.object), property }
}
