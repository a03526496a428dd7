import { useState } from 'react'
import type { Packing } from '@/lib/core/shortlist.ts'
import { packingDraft, packingOf, type PackingDraft } from './packing-draft.ts'
import { useTexts } from './texts-context.ts'
import { Field } from './ui/field.tsx'

interface PackingFormProps {
  /** The title of the offer. */
  title: string
  packing: Packing
  onRepack: (packing: Packing) => void
}

/** How a pinned offer is packed; on disk as soon as a field is left. */
export function PackingForm({ title, packing, onRepack }: PackingFormProps) {
  const { t } = useTexts()
  const [draft, setDraft] = useState(() => packingDraft(packing))
  const labels: Record<keyof PackingDraft, string> = {
    length: t('offers.length'),
    width: t('offers.width'),
    height: t('offers.height'),
    weight: t('offers.weight'),
    units: t('offers.units'),
  }
  return (
    <details open={packing.unitsPerCarton !== undefined || undefined} className="mt-1 text-xs">
      <summary className="w-fit rounded-sm py-1 text-faint hover:text-ink">{t('offers.packing')}</summary>
      <fieldset
        aria-label={t('offers.packingLabel', { title })}
        className="mt-1 grid grid-cols-2 gap-2 min-[480px]:grid-cols-3"
      >
        {(Object.keys(labels) as (keyof PackingDraft)[]).map((name) => (
          <Field
            key={name}
            label={labels[name]}
            type="number"
            min={0}
            step={name === 'units' ? 1 : 'any'}
            autoComplete="off"
            value={draft[name]}
            onBlur={() => onRepack(packingOf(draft))}
            onChange={({ target }) => setDraft({ ...draft, [name]: target.value })}
          />
        ))}
      </fieldset>
      <p className="mt-1 text-faint">{t('offers.cartonHint')}</p>
    </details>
  )
}
