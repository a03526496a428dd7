/** What the buyer made of a supplier, beside what the score says. */
export const decisions = ['go', 'clarify', 'audit-first', 'no-go'] as const

export type Decision = (typeof decisions)[number]
