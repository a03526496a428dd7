import { Columns3 } from 'lucide-react'
import { useState } from 'react'
import { maxRecords } from '@/lib/stores/route.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { EmptyState } from './ui/empty-state.tsx'

/** A supplier that can be chosen. */
export interface SupplierChoice {
  /** The id of its record. */
  id: string
  name: string
}

interface CompareChoiceProps {
  /** The name of the active list; absent where there is none. */
  list?: string
  choices: readonly SupplierChoice[]
  onCompare: (ids: string[]) => void
}

/** One is no comparison. */
const fewest = 2

/** Where nothing is compared yet: chooses suppliers of the active list. */
export function CompareChoice({ list, choices, onCompare }: CompareChoiceProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<string[]>([])
  const canChoose = list !== undefined && choices.length >= fewest
  return (
    <>
      <EmptyState icon={<Columns3 size={18} />} title={t('compare.emptyTitle')}>
        {t(canChoose ? 'compare.emptyText' : 'compare.emptyNone')}
      </EmptyState>
      {canChoose && (
        <form
          className="mx-auto max-w-[420px]"
          onSubmit={(event) => {
            event.preventDefault()
            onCompare(chosen)
          }}
        >
          <fieldset className="max-h-[50dvh] overflow-y-auto rounded-panel border border-line px-3 py-1">
            <legend className="px-1 text-xs font-semibold text-faint">{t('compare.choose', { list })}</legend>
            {choices.map(({ id, name }) => (
              <label key={id} className="flex items-center gap-2 py-1.5 text-sm">
                <input
                  type="checkbox"
                  className="accent-ink"
                  checked={chosen.includes(id)}
                  disabled={chosen.length === maxRecords && !chosen.includes(id)}
                  onChange={({ target }) =>
                    setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                  }
                />
                <bdi className="min-w-0 wrap-anywhere">{name}</bdi>
              </label>
            ))}
          </fieldset>
          <Button type="submit" variant="main" className="mt-3 w-full" disabled={chosen.length < fewest}>
            {t('compare.start')}
          </Button>
        </form>
      )}
    </>
  )
}
