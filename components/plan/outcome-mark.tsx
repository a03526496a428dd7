import { Circle, CircleCheck, CircleMinus, CircleX, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { DiligenceOutcome } from '@/lib/sourcing/diligence/diligence.ts'

const looks: Record<DiligenceOutcome | 'open', { icon: LucideIcon; tone: string }> = {
  passed: { icon: CircleCheck, tone: 'text-low' },
  concern: { icon: TriangleAlert, tone: 'text-medium' },
  failed: { icon: CircleX, tone: 'text-high' },
  'not-applicable': { icon: CircleMinus, tone: 'text-faint' },
  open: { icon: Circle, tone: 'text-line-strong' },
}

/** The result of a check as a shape; the word stands beside it. */
export function OutcomeMark({ outcome }: { outcome: DiligenceOutcome | undefined }) {
  const { icon: Icon, tone } = looks[outcome ?? 'open']
  return <Icon aria-hidden size={15} strokeWidth={2.2} className={`shrink-0 ${tone}`} />
}
