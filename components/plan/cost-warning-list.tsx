import { TriangleAlert } from 'lucide-react'
import { say } from '@/lib/i18n/say.ts'
import type { CostWarning } from '@/lib/sourcing/landed-cost/cost-warnings.ts'
import { useTexts } from '../texts-context.ts'

/** What somebody who reads a total or agrees on a term should know. */
export function CostWarningList({ warnings }: { warnings: readonly CostWarning[] }) {
  const texts = useTexts()
  if (warnings.length === 0) return null
  return (
    <ul className="space-y-1.5 text-sm">
      {warnings.map(({ code, ...values }) => (
        <li key={code} className="flex gap-2">
          <TriangleAlert aria-hidden size={14} className="mt-0.5 shrink-0 text-medium" />
          <span className="min-w-0">{say(texts.messages.plan.costWarnings, code, values, texts)}</span>
        </li>
      ))}
    </ul>
  )
}
