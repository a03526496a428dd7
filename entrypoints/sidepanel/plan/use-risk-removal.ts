import { useEffect, useRef } from 'react'
import { useTexts } from '@/components/texts-context.ts'
import { withoutRisk, type RiskLine } from '@/lib/sourcing/risk-register/risk-register.ts'
import type { RisksDocument } from '@/lib/sourcing/risk-register/risks-document.ts'
import { useServices } from '../../shared/services.ts'
import type { OpenDocument } from './use-plan-document.ts'

/** Takes risks and orders away, and back into what the document is by then. */
export function useRiskRemoval(document: OpenDocument<RisksDocument>) {
  const { newId, toasts } = useServices()
  const { t } = useTexts()
  const latest = useRef(document)
  useEffect(() => {
    latest.current = document
  }, [document])
  const say = (text: string, undo: (now: RisksDocument) => RisksDocument) =>
    toasts.getState().show({
      id: newId(),
      text,
      undo: () => latest.current.change(undo(latest.current.value)),
    })

  return {
    /** `risk` is what it is called. */
    removeRisk: ({ id, kind }: RiskLine, risk: string): void => {
      const before = document.value.risks.find((entry) => entry.id === id)
      document.change({ ...document.value, risks: withoutRisk(document.value.risks, id) })
      say(t(kind === undefined ? 'risks.removed' : 'risks.dismissed', { risk }), (now) => {
        const others = now.risks.filter((entry) => entry.id !== id)
        return { ...now, risks: before === undefined ? others : [...others, before] }
      })
    },

    removeOrder: (index: number): void => {
      const before = document.value.orders[index]
      if (before === undefined) return
      document.change({ ...document.value, orders: document.value.orders.toSpliced(index, 1) })
      say(t('risks.orders.removed'), (now) => ({ ...now, orders: now.orders.toSpliced(index, 0, before) }))
    },
  }
}
