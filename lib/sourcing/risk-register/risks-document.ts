import * as z from 'zod/mini'
import { pastOrdersSchema } from './past-orders.ts'
import { riskEntriesSchema } from './risk-register.ts'

/** What the buyer said of the risks of a supplier, and how orders with it went; stored as it is. */
export const risksDocumentSchema = z.object({ risks: riskEntriesSchema, orders: pastOrdersSchema })

export type RisksDocument = z.infer<typeof risksDocumentSchema>
