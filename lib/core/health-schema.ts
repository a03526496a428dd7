import * as z from 'zod/mini'
import { factNames } from './facts.ts'
import type { Expectation } from './health.ts'

const expectations: readonly Expectation[] = ['supplier', 'listing', ...factNames]
const list = z.array(z.enum(expectations)).check(z.maxLength(expectations.length))

export const healthSchema = z.object({ expected: list, missing: list })
