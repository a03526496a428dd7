import * as z from 'zod/mini'
import { expectations } from './health.ts'

const list = z.array(z.enum(expectations)).check(z.maxLength(expectations.length))

export const healthSchema = z.object({ expected: list, missing: list })
