import type { PlanSupplier } from './plan-frame.tsx'

interface SupplierChoiceProps {
  suppliers: readonly PlanSupplier[]
  chosen: readonly string[]
  /** How many can be chosen at a time. */
  most: number
  onChange: (chosen: string[]) => void
}

/** Which suppliers stand side by side. */
export function SupplierChoice({ suppliers, chosen, most, onChange }: SupplierChoiceProps) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(200px,1fr))] gap-x-4 text-sm">
      {suppliers.map(({ id, name }) => {
        const isChosen = chosen.includes(id)
        return (
          <li key={id}>
            <label className="flex cursor-pointer items-center gap-2.5 py-1">
              <input
                type="checkbox"
                className="size-4 shrink-0 accent-accent"
                checked={isChosen}
                disabled={!isChosen && chosen.length >= most}
                onChange={() => onChange(isChosen ? chosen.filter((one) => one !== id) : [...chosen, id])}
              />
              <bdi className="min-w-0 truncate">{name}</bdi>
            </label>
          </li>
        )
      })}
    </ul>
  )
}
