import { parseSync, Visitor } from 'vite'

export interface FoundRegex {
  /** File and line. */
  place: string
  source: string
  flags: string
}

/** A call of `RegExp`: its pattern is known only once the module has run. */
export interface BuiltRegex {
  place: string
  /** Whether it is built inside a function, out of what the function is given. */
  inFunction: boolean
}

/** The regular expressions that a source file writes down, and the places where it builds others. */
export function findRegexes(path: string, text: string): { written: FoundRegex[]; built: BuiltRegex[] } {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const written: FoundRegex[] = []
  const built: BuiltRegex[] = []
  let depth = 0
  const enter = () => void (depth += 1)
  const leave = () => void (depth -= 1)
  const placeOf = (start: number) => `${path}:${text.slice(0, start).split('\n').length}`
  const call = ({ callee, start }: { callee: { type: string }; start: number }) => {
    if (isRegExp(callee)) built.push({ place: placeOf(start), inFunction: depth > 0 })
  }
  new Visitor({
    Literal(node) {
      if (!('regex' in node)) return
      const { pattern: source, flags } = node.regex
      written.push({ place: placeOf(node.start), source, flags })
    },
    NewExpression: call,
    CallExpression: call,
    FunctionDeclaration: enter,
    'FunctionDeclaration:exit': leave,
    FunctionExpression: enter,
    'FunctionExpression:exit': leave,
    ArrowFunctionExpression: enter,
    'ArrowFunctionExpression:exit': leave,
  }).visit(program)
  return { written, built }
}

const isRegExp = (callee: { type: string }): boolean =>
  ('name' in callee && callee.name === 'RegExp') ||
  ('property' in callee && isRegExp(callee.property as { type: string }))
