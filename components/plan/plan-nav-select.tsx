import { useTexts } from '../texts-context.ts'
import { Select } from '../ui/select.tsx'
import { planStages, planTools, type PlanTool } from './plan-tools.ts'

interface PlanNavSelectProps {
  tool: PlanTool
  onTool: (tool: PlanTool) => void
}

/** The same tools in one box, for where there is little room. */
export function PlanNavSelect({ tool, onTool }: PlanNavSelectProps) {
  const { t } = useTexts()
  const optionOf = (one: PlanTool) => (
    <option key={one} value={one}>
      {t(`planView.toolNames.${one}`)}
    </option>
  )
  return (
    <Select
      className="min-w-0 flex-1 min-[900px]:hidden"
      label={t('planView.tools')}
      value={tool}
      onChange={({ target }) => {
        const chosen = planTools.find((one) => one === target.value)
        if (chosen !== undefined) onTool(chosen)
      }}
    >
      {planStages.map(({ stage, tools }) =>
        stage === 'overview' ? (
          tools.map(optionOf)
        ) : (
          <optgroup key={stage} label={t(`planView.stages.${stage}`)}>
            {tools.map(optionOf)}
          </optgroup>
        ),
      )}
    </Select>
  )
}
