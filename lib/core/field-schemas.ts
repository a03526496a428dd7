import * as z from 'zod/mini'

/** An id of ours, or one that a page made for us. */
export const idField = z.string().check(z.minLength(1), z.maxLength(60))
export const lineField = z.string().check(z.minLength(1), z.maxLength(200))
export const textField = z.string().check(z.maxLength(20_000))
/** Milliseconds since the epoch. */
export const momentField = z.number()
/** A day as ISO 8601, e.g. `2026-11-21`. */
export const dayField = z.iso.date()
/** Money or a measure: not negative, and small enough that no arithmetic on it overflows. */
export const amountField = z.number().check(z.gte(0), z.lte(1e12))
