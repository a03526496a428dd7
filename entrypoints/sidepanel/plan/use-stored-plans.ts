import { useLiveQuery } from 'dexie-react-hooks'
import type { Plan } from '@/lib/core/plan.ts'
import { planKinds } from '@/lib/sourcing/documents/plan-documents.ts'
import { useServices } from '../../shared/services.ts'

/** All documents of the plan, live; `undefined` while they are being read. */
export function useStoredPlans(): Plan[] | undefined {
  const { plans } = useServices()
  return useLiveQuery(async () => (await Promise.all(planKinds.map(plans.ofKind))).flat(), [plans])
}
