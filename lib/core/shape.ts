/**
 * A schema small enough for the content script, where zod/mini would take a third of the budget: answers the value
 * rebuilt from what the shape names, or `undefined` where it does not fit.
 */
export type Shape<Value> = (value: unknown) => Value | undefined

export type ShapeOf<Of> = Of extends Shape<infer Value> ? Value : never

/** Longest text in a message to a content script. */
const maxText = 2000
const maxLongText = 20_000

/** For what another shape looks into later. */
export const anything: Shape<unknown> = (value) => value

export const text: Shape<string> = (value) =>
  typeof value === 'string' && value.length <= maxText ? value : undefined

/** As `text`, for what is no sentence. */
export const longText: Shape<string> = (value) =>
  typeof value === 'string' && value.length <= maxLongText ? value : undefined

export const flag: Shape<boolean> = (value) => (typeof value === 'boolean' ? value : undefined)

export const number: Shape<number> = (value) => (typeof value === 'number' ? value : undefined)

export const oneOf =
  <const Choices extends readonly unknown[]>(...choices: Choices): Shape<Choices[number]> =>
  (value) =>
    choices.find((choice) => choice === value)

export const nullable =
  <Value>(shape: Shape<Value>): Shape<Value | null> =>
  (value) =>
    value === null ? null : shape(value)

export const listOf =
  <Value>(shape: Shape<Value>, most: number): Shape<Value[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined
    const items = value.map(shape)
    return items.every((item) => item !== undefined) ? items : undefined
  }

/** An object whose inside is somebody else's matter: it is only passed on. */
export function passedOn<Value extends object>(): Shape<Value> {
  return (value) => (typeof value === 'object' && value !== null ? (value as Value) : undefined)
}

type Fields = Record<string, Shape<unknown>>
type Present<Of extends Fields> = { [Name in keyof Of]: ShapeOf<Of[Name]> }

/** An object with these fields, and with those of `optional` as far as they are there. */
export function object<Required extends Fields>(required: Required): Shape<Present<Required>>
export function object<Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
): Shape<Present<Required> & Partial<Present<Optional>>>
export function object(required: Fields, optional: Fields = {}): Shape<Record<string, unknown>> {
  return (value) => {
    if (typeof value !== 'object' || value === null) return undefined
    const rebuilt: Record<string, unknown> = {}
    for (const [name, shape] of Object.entries({ ...required, ...optional })) {
      const stated = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
      if (stated === undefined && Object.hasOwn(optional, name)) continue
      rebuilt[name] = shape(stated)
      if (rebuilt[name] === undefined) return undefined
    }
    return rebuilt
  }
}
