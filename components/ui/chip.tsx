import type { ReactNode } from 'react'

const tones = {
  low: 'text-low bg-low-bg',
  medium: 'text-medium bg-medium-bg',
  high: 'text-high bg-high-bg',
  unknown: 'text-unknown bg-unknown-bg',
} as const

export type Tone = keyof typeof tones

interface ChipProps {
  tone: Tone
  icon?: ReactNode
  /** Dashed and without a ground: what it says is not settled. */
  dashed?: boolean
  children: ReactNode
}

export function Chip({ tone, icon, dashed = false, children }: ChipProps) {
  return (
    <span
      className={`inline-flex h-[22px] shrink-0 items-center gap-[5px] rounded-full border pe-2 text-xs font-semibold whitespace-nowrap ${icon === undefined ? 'ps-2' : 'ps-1'} ${tones[tone]} ${dashed ? 'border-dashed border-current bg-transparent' : 'border-transparent'}`}
    >
      {icon}
      {children}
    </span>
  )
}
