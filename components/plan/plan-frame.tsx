import type { ReactNode } from 'react'
import { useTexts } from '../texts-context.ts'
import { Select } from '../ui/select.tsx'
import { planTools, type PlanTool } from './plan-tools.ts'

/** A supplier that can be planned with. */
export interface PlanSupplier {
  id: string
  name: string
}

interface PlanFrameProps {
  tool: PlanTool
  onTool: (tool: PlanTool) => void
  suppliers: readonly PlanSupplier[]
  /** Absent where the tool speaks of all of them. */
  supplierId?: string
  /** Names the choice of all of them; absent where the tool speaks of one. */
  allLabel?: string
  onSupplier: (supplierId: string | undefined) => void
  children: ReactNode
}

/** The tools of the plan and whom they speak of: a list beside the tool where there is room, else two boxes above it. */
export function PlanFrame({
  tool,
  onTool,
  suppliers,
  supplierId,
  allLabel,
  onSupplier,
  children,
}: PlanFrameProps) {
  const { t } = useTexts()
  const takesSupplier = allLabel !== undefined || supplierId !== undefined
  return (
    <div className="min-[900px]:grid min-[900px]:grid-cols-[168px_minmax(0,1fr)] min-[900px]:gap-x-10">
      <nav aria-label={t('planView.tools')} className="hidden min-[900px]:block">
        <ul className="sticky top-16 space-y-0.5">
          {planTools.map((one) => (
            <li key={one}>
              <button
                type="button"
                aria-current={one === tool ? 'page' : undefined}
                onClick={() => onTool(one)}
                className="w-full rounded-control px-2.5 py-1.5 text-start text-sm text-soft hover:bg-sheet aria-[current=page]:bg-unknown-bg aria-[current=page]:font-medium aria-[current=page]:text-ink"
              >
                {t(`planView.toolNames.${one}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0">
        <h1 className="sr-only text-lg font-semibold min-[900px]:not-sr-only min-[900px]:mb-3!">
          {t(`planView.toolNames.${tool}`)}
        </h1>
        <div className="mb-4 flex gap-2">
          <Select
            className="min-w-0 flex-1 min-[900px]:hidden"
            label={t('planView.tools')}
            value={tool}
            onChange={({ target }) => {
              const chosen = planTools.find((one) => one === target.value)
              if (chosen !== undefined) onTool(chosen)
            }}
          >
            {planTools.map((one) => (
              <option key={one} value={one}>
                {t(`planView.toolNames.${one}`)}
              </option>
            ))}
          </Select>
          {takesSupplier && (
            <Select
              className="min-w-0 flex-1 min-[900px]:max-w-[360px]"
              label={t('planView.supplier')}
              value={supplierId ?? ''}
              onChange={({ target }) => onSupplier(target.value === '' ? undefined : target.value)}
            >
              {allLabel !== undefined && <option value="">{allLabel}</option>}
              {suppliers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </div>
        {children}
      </div>
    </div>
  )
}
