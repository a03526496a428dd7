import type { Identity } from '@/lib/core/identity.ts'
import type { RecordedFacts } from '@/lib/core/record.ts'
import type { Texts } from '@/lib/i18n/texts.ts'

/** What to call a supplier: its name, else the name of its shop, else its number on the site. */
export function supplierName(
  { facts, host, companyId }: Identity & { facts: RecordedFacts },
  { t }: Texts,
): string {
  return (
    facts.name?.value ??
    host?.split('.', 1)[0] ??
    (companyId ? t('supplier.number', { companyId }) : t('supplier.unnamed'))
  )
}
