import type { ReadSignal } from '../observation.ts'

/** Whether orders can be paid and specified on the platform. */
export const readTradeAssurance: ReadSignal = ({ facts: { tradeAssurance } }, { TA }) => {
  const offered = tradeAssurance?.value ?? undefined
  if (offered === undefined) return undefined
  const bin = offered ? 'yes' : 'no'
  return { bin, points: TA.choices[bin], params: {}, facts: ['tradeAssurance'] }
}
