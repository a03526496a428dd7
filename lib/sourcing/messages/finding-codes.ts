/** The gravest first. */
export const severities = ['critical', 'warning', 'info'] as const
export type Severity = (typeof severities)[number]

/**
 * What the message check can find, with how grave it is, the gravest first. Severities follow the red flags of the same
 * name where there is one (features.md: F22 contact and F24 full advance a warning, F23 payment critical, F30 urgency
 * on a page only information; in a message, with a deadline to pay, a warning).
 */
export const severityOf = {
  'payment-untraceable': 'critical',
  'payment-personal': 'critical',
  'payment-off-platform': 'critical',
  'beneficiary-changed': 'critical',
  'beneficiary-mismatch': 'critical',
  'look-alike-address': 'critical',
  'sender-changed': 'critical',
  'credentials-asked': 'critical',
  'protection-refused': 'warning',
  'advance-in-full': 'warning',
  'fee-demanded': 'warning',
  'refund-demanded': 'warning',
  'false-papers': 'warning',
  secrecy: 'warning',
  pressure: 'warning',
  'contact-elsewhere': 'warning',
  'early-release': 'warning',
  'checks-refused': 'warning',
  evasive: 'info',
  unanswered: 'info',
} as const satisfies Record<string, Severity>

export type FindingCode = keyof typeof severityOf

export const findingCodes = Object.keys(severityOf) as FindingCode[]
