/**
 * The tools of the plan by the name that a link has for them, in the order of an order, under the stage of it that they
 * belong to. The first stage has no heading: what stands there speaks of all orders.
 */
const stages = [
  { stage: 'overview', tools: ['pipeline'] },
  { stage: 'before', tools: ['diligence', 'specification', 'compliance', 'writing'] },
  { stage: 'cost', tools: ['landed-cost', 'incoterms'] },
  { stage: 'order', tools: ['payment', 'milestones', 'inspection', 'routes'] },
  { stage: 'after', tools: ['dispute', 'risks'] },
] as const

export type PlanTool = (typeof stages)[number]['tools'][number]

export const planTools: readonly PlanTool[] = stages.flatMap(({ tools }) => [...tools])

/** The stages that have tools. */
export const planStages = stages.filter(({ tools }) => tools.length > 0)
