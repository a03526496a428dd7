import { checkName } from '@/lib/i18n/check-name.ts'
import type { Texts } from '@/lib/i18n/texts.ts'
import type { RiskLine } from '@/lib/sourcing/risk-register/risk-register.ts'
import type { RiskReason } from '@/lib/sourcing/risk-register/suggest-risks.ts'

/** Risk and measure of a line: as the buyer wrote them, else as they are suggested. */
export function riskTexts(
  { kind, risk, measure }: RiskLine,
  { t }: Texts,
): { risk: string; measure: string } {
  return {
    risk: risk ?? (kind ? t(`risks.kinds.${kind}.risk`) : ''),
    measure: measure ?? (kind ? t(`risks.kinds.${kind}.measure`) : ''),
  }
}

/** Why a risk is suggested, in a line. */
export function riskReason(reason: RiskReason, texts: Texts): string {
  const { t } = texts
  if (reason.kind === 'flag') return checkName(reason.id, texts)
  if (reason.kind === 'payment') return t(`plan.payment.warnings.${reason.code}`)
  if (reason.kind === 'no-inspection') return t('risks.noInspection')
  const check = t(`diligence.checks.${reason.check}.title`)
  return reason.outcome === 'open'
    ? t('risks.checkOpen', { check })
    : t('risks.checkFound', { check, outcome: t(`diligence.outcomes.${reason.outcome}`) })
}
