import type { ComponentType } from 'react'
import type { DiligenceCheckId } from '@/lib/sourcing/diligence/checklist.ts'
import { CapacityFields } from './capacity-fields.tsx'
import { CertificateRows } from './certificate-rows.tsx'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { LicenceFields } from './licence-fields.tsx'
import { MailField } from './mail-field.tsx'
import { SameFields } from './same-fields.tsx'

/** The checks at which something is typed that red flags compare, and its paths in the document. */
export const typedInputs: Partial<
  Record<DiligenceCheckId, { fields: ComponentType<DiligenceInputsProps>; paths: readonly string[] }>
> = {
  'licence-compared': { fields: LicenceFields, paths: ['inputs.licence'] },
  'certificates-confirmed': { fields: CertificateRows, paths: ['inputs.certificates'] },
  'company-elsewhere': { fields: MailField, paths: ['inputs.email'] },
  'text-and-photos': { fields: SameFields, paths: ['inputs.sameTextAs', 'inputs.sameImageAs'] },
  'capacity-stated': {
    fields: CapacityFields,
    paths: ['inputs.revenueUsd', 'inputs.peerRevenueUsd', 'inputs.peerEmployees'],
  },
}

/** Where what is entered at a check stands in the document. */
export const pathsOfCheck = (check: DiligenceCheckId): string[] => [
  `results.${check}`,
  ...(typedInputs[check]?.paths ?? []),
]
