/** The tools of the plan by the name that a link has for them, in the order of an order. */
export const planTools = [
  'pipeline',
  'landed-cost',
  'incoterms',
  'inspection',
  'payment',
  'milestones',
  'routes',
] as const

export type PlanTool = (typeof planTools)[number]
