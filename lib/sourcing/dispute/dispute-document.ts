import * as z from 'zod/mini'
import { note, typed } from '../fields/field-schemas.ts'
import { evidenceKinds } from './evidence.ts'

/** What the buyer wants. Source: 001_724ce68e1598ca07.txt, "Communicate with the Supplier First". */
export const remedies = ['refund', 'part-refund', 'replacement', 'rework', 'credit'] as const

export const longestComplaint = 10_000

const evidenceEntrySchema = z.object({
  kind: z.enum(evidenceKinds),
  /** The buyer says that it is there, wherever that may be. */
  isThere: z.optional(z.boolean()),
  /** What it shows, and where it is. */
  note: z.optional(z.string().check(z.maxLength(2000))),
  /** The day that it is of, as typed. */
  on: z.optional(typed),
})

/** A dispute about one order, as typed; stored as it is. The day of receipt stands with the rules of Trade Assurance. */
export const disputeDocumentSchema = z.object({
  /** The number of the order on the platform. */
  order: z.optional(note),
  complaint: z.optional(z.string().check(z.maxLength(longestComplaint))),
  remedy: z.optional(z.enum(remedies)),
  /** The day on which the supplier was told, and the one on which the dispute was opened. */
  toldOn: z.optional(typed),
  openedOn: z.optional(typed),
  evidence: z.array(evidenceEntrySchema).check(
    z.maxLength(evidenceKinds.length),
    z.refine((entries) => new Set(entries.map(({ kind }) => kind)).size === entries.length),
  ),
})

export type DisputeDocument = z.infer<typeof disputeDocumentSchema>
export type EvidenceEntry = z.infer<typeof evidenceEntrySchema>

/** The dispute after the buyer changed what is said of one piece of evidence. */
export function withEvidence(
  dispute: DisputeDocument,
  kind: EvidenceEntry['kind'],
  change: Omit<EvidenceEntry, 'kind'>,
): DisputeDocument {
  const known = dispute.evidence.find((entry) => entry.kind === kind)
  const others = dispute.evidence.filter((entry) => entry !== known)
  return { ...dispute, evidence: [...others, { ...known, ...change, kind }] }
}
