import { useState } from 'react'
import { CompareChoice } from '@/components/compare-choice.tsx'
import { CompareView } from '@/components/compare-view.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { comparison } from '@/lib/compare/comparison.ts'
import { comparisonText, type ComparisonFormat, type ComparisonText } from '@/lib/compare/comparison-text.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { maxRecords } from '@/lib/stores/route.ts'
import { copyText } from '../shared/copy-text.ts'
import { useServices } from '../shared/services.ts'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useCompared } from './use-compared.ts'
import { useComparisonTerms } from './use-comparison-terms.ts'
import { useSupplierChoices } from './use-supplier-choices.ts'
import type { ViewProps } from './views.ts'

/** Suppliers of the memory, side by side. */
export function CompareTab({ route: { records = [] }, go }: ViewProps) {
  const { t, now } = useTexts()
  const { newId, toasts } = useServices()
  const { lists, active } = useShortlist()
  const choices = useSupplierChoices(active?.id)
  const suppliers = useCompared(records, now)
  const { terms, setQuantity, setRates } = useComparisonTerms()
  const [products, setProducts] = useState<Record<string, string>>({})

  const show = (ids: string[]) => go({ view: 'compare', records: ids })
  const say = (text: string) => toasts.getState().show({ id: newId(), text })
  const copy = (format: ComparisonFormat, text: ComparisonText) => {
    copyText(comparisonText(format, text, t('compare.unknown'))).then(
      () => say(t('compare.copied')),
      () => say(t('compare.notCopied')),
    )
  }

  if (suppliers === undefined || terms === undefined || choices === undefined || lists === undefined)
    return <SupplierSkeleton />
  if (suppliers.length === 0) return <CompareChoice list={active?.name} choices={choices} onCompare={show} />
  const ids = suppliers.map(({ id }) => id)
  const today = dayOf(now)
  return (
    <CompareView
      suppliers={suppliers}
      comparison={comparison(suppliers, { ...terms, today, products })}
      {...terms}
      today={today}
      choices={ids.length < maxRecords ? choices.filter(({ id }) => !ids.includes(id)) : []}
      onOpen={(record) => go({ view: 'supplier', record })}
      onRemove={(gone) => show(ids.filter((id) => id !== gone))}
      onAdd={(id) => show([...ids, id])}
      onProduct={(id, productId) => setProducts({ ...products, [id]: productId })}
      onQuantity={setQuantity}
      onRates={setRates}
      onCopy={copy}
      onPrint={() => print()}
    />
  )
}
