import { createContext, useContext } from 'react'
import { say } from '@/lib/i18n/say.ts'
import type { Problem } from '@/lib/sourcing/fields/problem.ts'
import { useTexts } from '../texts-context.ts'

/** What stands in the way of a result, by the paths of its document. */
export const ProblemsContext = createContext<readonly Problem[]>([])

export interface FieldProblem {
  text: string
  /** Nothing was entered yet: a wish rather than a mistake. */
  isMissing: boolean
}

/** What is wrong with a field or anything in it; `undefined` where nothing is. */
export function useProblem(path: string): FieldProblem | undefined {
  const texts = useTexts()
  const problem = useContext(ProblemsContext).find(
    (one) => one.path === path || one.path.startsWith(`${path}.`),
  )
  if (problem === undefined) return undefined
  const { code, values = {} } = problem
  return { text: say(texts.messages.plan.problems, code, values, texts), isMissing: code === 'missing' }
}
