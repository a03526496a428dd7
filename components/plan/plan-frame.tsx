import type { ReactNode } from 'react'
import { useTexts } from '../texts-context.ts'
import { Select } from '../ui/select.tsx'
import { PlanNavList } from './plan-nav-list.tsx'
import { PlanNavSelect } from './plan-nav-select.tsx'
import type { PlanTool } from './plan-tools.ts'

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
      <div className="hidden min-[900px]:block">
        <PlanNavList tool={tool} onTool={onTool} />
      </div>
      <div className="min-w-0">
        <h1 className="sr-only text-lg font-semibold min-[900px]:not-sr-only min-[900px]:mb-3!">
          {t(`planView.toolNames.${tool}`)}
        </h1>
        <div className="mb-4 flex gap-2">
          <PlanNavSelect tool={tool} onTool={onTool} />
          {takesSupplier && (
            <Select
              className="min-w-0 flex-1 min-[900px]:max-w-[360px]"
              label={t('planView.supplier')}
              dir="auto"
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
