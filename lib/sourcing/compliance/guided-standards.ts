import type { GuidedStandard } from './compliance-row.ts'
import { productFamilies } from './families.ts'

/**
 * Standards that 001_724ce68e1598ca07.txt names and no act of the table asks for: "Navigating Global Product Safety
 * Standards" (OEKO-Tex, MSDS), "Certifications & Compliance" (ISO 9001, ISO 14001).
 */
export const guidedStandards: readonly GuidedStandard[] = [
  {
    id: 'oeko-tex-100',
    families: ['textiles'],
    name: 'OEKO-TEX Standard 100',
    papers: ['textile-certificate'],
    guide: 'safe-sourcing-2026',
  },
  {
    id: 'iso-9001',
    families: [...productFamilies],
    name: 'ISO 9001, ISO 14001',
    papers: ['quality-certificate'],
    guide: 'safe-sourcing-2026',
  },
  {
    id: 'msds',
    families: ['cosmetics', 'batteries', 'general'],
    name: 'Material Safety Data Sheet (MSDS)',
    papers: ['safety-data-sheet'],
    guide: 'safe-sourcing-2026',
  },
]
