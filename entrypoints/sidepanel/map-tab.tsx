import { useMemo, useState } from 'react'
import { MapView } from '@/components/map-view.tsx'
import { SupplierSkeleton } from '@/components/supplier-skeleton.tsx'
import { useTexts } from '@/components/texts-context.ts'
import { Select } from '@/components/ui/select.tsx'
import { mapPoints } from '@/lib/compare/map-points.ts'
import { dayOf } from '@/lib/sourcing/day.ts'
import { useShortlist } from '../shared/use-shortlist.ts'
import { useCompared } from './use-compared.ts'
import { useComparisonTerms } from './use-comparison-terms.ts'
import { useMapSuppliers } from './use-map-suppliers.ts'
import type { ViewProps } from './views.ts'

/** What the choice of suppliers calls those of the page; no list has this id. */
const thisPage = ''

/** The suppliers of a list, or of a page that names several, as points: risk against price. */
export function MapTab({ route: { list }, go, page }: ViewProps) {
  const { t, now } = useTexts()
  const { lists, active } = useShortlist()
  const { terms, setQuantity } = useComparisonTerms()
  const [currency, setCurrency] = useState<string>()
  const isPageRich = page.status === 'answered' && page.suppliers.length > 1
  const listId = list ?? (isPageRich ? undefined : active?.id)
  const ids = useMapSuppliers(listId, page)
  const suppliers = useCompared(ids ?? [], now)
  const map = useMemo(() => {
    if (suppliers === undefined || terms === undefined) return undefined
    const wanted = currency ?? terms.own.currency
    return mapPoints(suppliers, { ...terms, today: dayOf(now), ...(wanted && { currency: wanted }) })
  }, [suppliers, terms, currency, now])

  if (map === undefined || terms === undefined || lists === undefined || ids === undefined)
    return <SupplierSkeleton />
  return (
    <MapView
      map={map}
      quantity={terms.quantity}
      source={
        <Select
          label={t('map.source')}
          value={listId ?? thisPage}
          onChange={({ target: { value } }) =>
            go({ view: 'map', ...(value !== thisPage && { list: value }) })
          }
        >
          {(isPageRich || listId === undefined) && <option value={thisPage}>{t('map.ofPage')}</option>}
          {lists.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      }
      onCurrency={setCurrency}
      onQuantity={setQuantity}
      onOpen={(record) => go({ view: 'supplier', record })}
    />
  )
}
