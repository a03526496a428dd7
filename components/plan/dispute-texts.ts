import type { Texts } from '@/lib/i18n/texts.ts'
import { timelineLines } from '@/lib/i18n/timeline-lines.ts'
import type { DisputeEvent } from '@/lib/sourcing/dispute/dispute-events.ts'
import type { EvidenceItem } from '@/lib/sourcing/dispute/dispute-file.ts'

/** What happened, in a line. */
export function eventTitle(event: DisputeEvent, { t }: Texts): string {
  switch (event.kind) {
    case 'check':
      return t('dispute.events.check', {
        check: t(`diligence.checks.${event.check}.title`),
        outcome: event.outcome === undefined ? '—' : t(`diligence.outcomes.${event.outcome}`),
      })
    case 'step':
      return t('dispute.events.step', { step: t(`plan.steps.${event.step}`) })
    case 'payment': {
      const { percent, waitsFor, daysAfter } = event
      const stage = t('planView.payment.stage', {
        percent,
        event: t(`plan.payment.events.${waitsFor}`),
        days: daysAfter,
      })
      return t('dispute.events.payment', { stage })
    }
    case 'file':
      return t('dispute.events.file', { name: event.name })
    case 'evidence':
      return t('dispute.events.evidence', { evidence: t(`dispute.kinds.${event.evidence}.title`) })
    default:
      return t(`dispute.events.${event.kind}`)
  }
}

/** What there is to say of it, a line each. */
export function eventLines(event: DisputeEvent, texts: Texts): string[] {
  switch (event.kind) {
    case 'observed':
      return timelineLines(event.step, texts)
    case 'note':
      return [event.text]
    case 'check':
      return event.note === undefined ? [] : [event.note]
    case 'evidence':
      return event.note === '' ? [] : [event.note]
    default:
      return []
  }
}

/** Where a piece of evidence may be found: checks that were made, and what the plan says of it. */
export function evidenceLeads({ checks, plan }: EvidenceItem, { t }: Texts): string[] {
  return [
    ...checks.flatMap(({ check, outcome }) =>
      outcome === undefined
        ? []
        : [
            t('dispute.leadCheck', {
              check: t(`diligence.checks.${check}.title`),
              outcome: t(`diligence.outcomes.${outcome}`),
            }),
          ],
    ),
    ...(plan === undefined ? [] : [t('dispute.leadPlan', { tool: t(`planView.toolNames.${plan}`) })]),
  ]
}
