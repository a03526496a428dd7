import { useId } from 'react'
import { useTexts } from '../texts-context.ts'
import { planStages, type PlanTool } from './plan-tools.ts'

interface PlanNavListProps {
  tool: PlanTool
  onTool: (tool: PlanTool) => void
}

/** The tools as a list, stage by stage, for where there is room beside the tool. */
export function PlanNavList({ tool, onTool }: PlanNavListProps) {
  const { t } = useTexts()
  const id = useId()
  return (
    <nav
      aria-label={t('planView.tools')}
      className="sticky top-16 max-h-[calc(100vh-5rem)] space-y-3 overflow-y-auto"
    >
      {planStages.map(({ stage, tools }) => {
        const heading = stage !== 'overview' && `${id}-${stage}`
        return (
          <div key={stage}>
            {heading && (
              <p id={heading} className="mb-1 px-2.5 text-xs font-semibold text-faint">
                {t(`planView.stages.${stage}`)}
              </p>
            )}
            <ul aria-labelledby={heading || undefined} className="space-y-0.5">
              {tools.map((one) => (
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
          </div>
        )
      })}
    </nav>
  )
}
