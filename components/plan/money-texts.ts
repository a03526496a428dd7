import { useTexts } from '../texts-context.ts'

/** Writes decimal strings as money of one currency. */
export function useMoney(currency: string): (amount: string) => string {
  const { formats } = useTexts()
  return (amount) => formats.price(Number(amount), currency)
}
