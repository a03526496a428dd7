import type { ComparedSupplier } from '@/lib/compare/compared-supplier.ts'
import type { Identity } from '@/lib/core/identity.ts'

/** A supplier of the memory as comparison and map show it. */
export interface ComparedView extends ComparedSupplier, Identity {}
