import { sortByRisk } from './sort-by-risk.ts'
import { SupplierRows } from './supplier-rows.tsx'
import { useTexts } from './texts-context.ts'

/** Every supplier of a page, by risk. */
export function PageSuppliers({ suppliers, ...rows }: Parameters<typeof SupplierRows>[0]) {
  const { t } = useTexts()
  return (
    <section className="max-w-[720px]">
      <h1 className="mb-2 text-xl font-[650] tracking-[-0.01em]">
        {t('page.suppliers', { count: suppliers.length })}
      </h1>
      <SupplierRows suppliers={sortByRisk(suppliers)} {...rows} />
    </section>
  )
}
