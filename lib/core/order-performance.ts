/** How a supplier did in the orders that the buyer placed with it, added up. Only what was entered counts. */
export interface OrderPerformance {
  orders: number
  /** Orders that came after the promised day, among `dated`: those with both days. */
  late: number
  dated: number
  /** Orders that came with fewer items than ordered. */
  short: number
  /** Defective items among those that were checked, in percent; absent where none were counted. */
  defectPercent?: number
  claims: number
}
