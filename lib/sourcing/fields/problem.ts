/** Why what stands in a field cannot be used. */
export type ProblemCode =
  | 'missing'
  | 'not-a-number'
  | 'too-precise'
  | 'not-whole'
  | 'negative'
  | 'zero'
  | 'too-large'
  | 'unknown-unit'
  | 'unit-differs'
  | 'unknown-currency'
  | 'currencies-differ'
  | 'missing-exchange-rate'
  | 'not-a-day'
  | 'in-the-past'
  | 'in-the-future'
  | 'not-hundred-percent'
  | 'too-few'
  | 'too-many'

export interface Problem {
  /** Where it stands in the document, e.g. `duties.0.value`. */
  path: string
  code: ProblemCode
  /** What the sentence names, e.g. the largest number that is allowed. */
  values?: Record<string, string>
}

/** A result, or all the reasons at once why there is none. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; problems: Problem[] }
