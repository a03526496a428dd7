import * as z from 'zod/mini'
import { isCompanyId, isShopHost } from './identity.ts'

export const companyIdSchema = z.custom<string>(isCompanyId)
export const shopHostSchema = z.custom<string>(isShopHost)
