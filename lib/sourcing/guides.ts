/**
 * The guides that figures come from, by the name of their source file:
 * - `mitigate-risks-2025`: 000_4d66ee62ccb1e8b0.txt, "What Are the Risks of Alibaba Sourcing and How to Mitigate Them in 2025?"
 * - `safe-sourcing-2026`: 001_724ce68e1598ca07.txt, "Navigating Alibaba in the Future of Global Sourcing"
 * - `trade-assurance-practice`: 002_00442ac20abd31d6.txt, on Trade Assurance beside sourcing agents
 */
export type Guide = 'mitigate-risks-2025' | 'safe-sourcing-2026' | 'trade-assurance-practice'

/** A figure of a guide: rough, from the lower to the upper end, in the unit that the name of the field says. */
export interface GuideRange {
  min: number
  max: number
  guide: Guide
}
