import { useId, type ReactNode } from 'react'
import { useProblem } from './problems-context.ts'

/** What a control needs to be named and to say what is wrong with it. */
export interface ControlProps {
  id: string
  'aria-invalid': boolean
  'aria-describedby'?: string
}

interface FieldFrameProps {
  label: string
  /** Where the value stands in its document: problems at or below it are shown here. */
  path: string
  hint?: string
  className?: string
  children: (control: ControlProps) => ReactNode
}

/** A control under its label, with what is wrong below it, else a hint. */
export function FieldFrame({ label, path, hint, className = '', children }: FieldFrameProps) {
  const id = useId()
  const problem = useProblem(path)
  const said = problem?.text ?? hint
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-1 block text-xs font-medium text-soft">
        {label}
      </label>
      {children({
        id,
        'aria-invalid': problem !== undefined && !problem.isMissing,
        ...(said !== undefined && { 'aria-describedby': `${id}-said` }),
      })}
      {said !== undefined && (
        <p
          id={`${id}-said`}
          className={`mt-1 text-xs ${problem === undefined || problem.isMissing ? 'text-faint' : 'text-high'}`}
        >
          {said}
        </p>
      )}
    </div>
  )
}
