import type { WhatIf } from '@/lib/sourcing/landed-cost/what-if.ts'
import { useId } from 'react'
import { useTexts } from '../texts-context.ts'
import { Button } from '../ui/button.tsx'

interface WhatIfSlidersProps {
  change: WhatIf
  /** Units of the order; absent while it says none. */
  quantity?: number
  onChange: (change: WhatIf) => void
}

/** Percent, and percentage points for duty; a step is small enough to find an edge with. */
const sliders = [
  { name: 'pricePercent', min: -30, max: 30, step: 1 },
  { name: 'freightPercent', min: -50, max: 200, step: 5 },
  { name: 'dutyPoints', min: -25, max: 50, step: 1 },
] as const

/** Times the order, as powers: from a quarter to four times. */
const quantitySteps = { min: -4, max: 4 } as const

/** What would be if price, freight, duty or quantity were others. Nothing of it is stored. */
export function WhatIfSliders({ change, quantity, onChange }: WhatIfSlidersProps) {
  const { t, formats } = useTexts()
  const isMoved = Object.values(change).some((value) => value !== undefined && value !== 0)
  const signed = (value: number) =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${formats.number(Math.abs(value))}`
  return (
    <div>
      <div className="grid gap-x-6 gap-y-2 min-[560px]:grid-cols-2">
        {quantity !== undefined && (
          <Slider
            label={t('planView.whatIf.quantity')}
            said={formats.number(change.quantity === undefined ? quantity : Number(change.quantity))}
            value={
              change.quantity === undefined
                ? 0
                : Math.round(Math.log2(Number(change.quantity) / quantity) * 2)
            }
            {...quantitySteps}
            step={1}
            onChange={(step) =>
              onChange({
                ...change,
                quantity:
                  step === 0 ? undefined : String(Math.max(Math.round(quantity * 2 ** (step / 2)), 1)),
              })
            }
          />
        )}
        {sliders.map(({ name, ...ends }) => (
          <Slider
            key={name}
            label={t(`planView.whatIf.${name}`)}
            said={t(name === 'dutyPoints' ? 'planView.whatIf.points' : 'planView.whatIf.percent', {
              value: signed(change[name] ?? 0),
            })}
            value={change[name] ?? 0}
            {...ends}
            onChange={(value) => onChange({ ...change, [name]: value })}
          />
        ))}
      </div>
      <Button variant="quiet" className="-ms-3 mt-1" disabled={!isMoved} onClick={() => onChange({})}>
        {t('planView.whatIf.reset')}
      </Button>
    </div>
  )
}

interface SliderProps {
  label: string
  /** The value in words. */
  said: string
  value: number
  min: number
  max: number
  step: number
  onChange: (value: number) => void
}

function Slider({ label, said, onChange, ...range }: SliderProps) {
  const id = useId()
  return (
    <div>
      <div className="flex justify-between gap-2 text-xs">
        <label htmlFor={id} className="font-medium text-soft">
          {label}
        </label>
        <output htmlFor={id} className="tabular-nums">
          {said}
        </output>
      </div>
      <input
        id={id}
        type="range"
        aria-valuetext={said}
        {...range}
        onChange={({ target }) => onChange(Number(target.value))}
        className="h-5 w-full accent-accent"
      />
    </div>
  )
}
