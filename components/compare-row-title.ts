import type { PropertyId } from '@/lib/compare/property.ts'
import type { FactName } from '@/lib/core/facts.ts'
import type { ReasonCode } from '@/lib/core/assessment.ts'
import type { Texts } from '@/lib/i18n/texts.ts'

type OwnProperty = Exclude<PropertyId, `${string}.${string}`>

/** What a row of the comparison is called: signals and facts as everywhere. `quantity` is the one that was asked for. */
export function compareRowTitle(id: PropertyId, quantity: number, { t, formats }: Texts): string {
  const [kind, name] = id.split('.', 2)
  if (kind === 'signal') return t(`signals.${name as ReasonCode}`)
  if (kind === 'fact') return t(`facts.${name as FactName}`)
  return t(`compare.rows.${id as OwnProperty}`, { quantity: formats.amount(quantity, 'count') })
}
