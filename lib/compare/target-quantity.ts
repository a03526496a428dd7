import * as z from 'zod/mini'
import { amountField } from '@/lib/core/field-schemas.ts'

/** How many units prices are compared for. */
export const targetQuantitySchema = z.object({ quantity: amountField.check(z.gt(0)) })

/** Until the buyer says otherwise: above most minimum orders, and small enough to be a first one. */
export const usualQuantity = 500
