/** The languages that templates are written in, by BCP 47 tag. */
export const messageLanguages = ['en', 'zh-CN'] as const

export type MessageLanguage = (typeof messageLanguages)[number]

/**
 * What there is a template for, in the order of an order, and who reads it: the supplier, or the buyer alone. Sources:
 * - `first-contact`, `verification`: 001_724ce68e1598ca07.txt, "The Proactive 'Alibaba Audit' Checklist for 2026"
 *   (initial contact, factory verification and virtual tours, documentation review).
 * - `request-quotation`: 000_4d66ee62ccb1e8b0.txt, steps 1 and 2 (product specification sheet, concise RFQ).
 * - `open-questions`, `explain-mismatch`: 000_4d66ee62ccb1e8b0.txt, step 3 (cross-check, staged information request).
 * - `confirmation`: 001_724ce68e1598ca07.txt, "Confirm Understanding".
 * - `contract-checklist`: 000_4d66ee62ccb1e8b0.txt, step 5, and 001_724ce68e1598ca07.txt, "Clear IP Agreements".
 * - `beneficiary-check`, `trade-assurance-only`: 001_724ce68e1598ca07.txt, on payment methods and on accounts that
 *   change; 002_00442ac20abd31d6.txt on what Trade Assurance needs the order to state.
 * - `dispute-opener`: 001_724ce68e1598ca07.txt, "Dispute Resolution on Alibaba", steps 1 to 4.
 */
export const templateAudiences = {
  'first-contact': 'supplier',
  'request-quotation': 'supplier',
  verification: 'supplier',
  'open-questions': 'supplier',
  'explain-mismatch': 'supplier',
  confirmation: 'supplier',
  'contract-checklist': 'own',
  'beneficiary-check': 'supplier',
  'trade-assurance-only': 'supplier',
  'dispute-opener': 'supplier',
} as const satisfies Record<string, 'supplier' | 'own'>

export type TemplateId = keyof typeof templateAudiences

export const templateIds = Object.keys(templateAudiences) as TemplateId[]

export const isTemplate = (id: string): id is TemplateId => Object.hasOwn(templateAudiences, id)

export const isMessageLanguage = (tag: string): tag is MessageLanguage =>
  messageLanguages.some((language) => language === tag)
