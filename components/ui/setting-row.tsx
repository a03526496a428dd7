import type { ReactNode } from 'react'

interface SettingRowProps {
  title: string
  hint?: ReactNode
  children: ReactNode
}

/** A line of the settings: what it is about, and the control that changes it, which names itself. */
export function SettingRow({ title, hint, children }: SettingRowProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2">
      <div className="min-w-0">
        <p aria-hidden className="text-sm">
          {title}
        </p>
        {hint !== undefined && <p className="text-xs text-faint">{hint}</p>}
      </div>
      {children}
    </div>
  )
}
