import { Plus, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useProblem } from './problems-context.ts'

interface RowListProps<Row> {
  label: string
  /** Where the rows stand in their document; a problem of the list as a whole is shown below it. */
  path: string
  rows: readonly Row[]
  /** Rows that the document takes at most. */
  most: number
  fresh: () => Row
  addLabel: string
  removeLabel: (index: number) => string
  onChange: (rows: Row[]) => void
  children: (row: Row, index: number, change: (row: Row) => void) => ReactNode
}

/** Rows of fields that can be added and removed. */
export function RowList<Row>({ label, path, rows, most, fresh, onChange, ...list }: RowListProps<Row>) {
  const problem = useProblem(path)
  const isOfList = rows.length === 0 && problem !== undefined
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-medium text-soft">{label}</legend>
      <ul className="space-y-2">
        {rows.map((row, index) => (
          // A row has no name but its place.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="flex items-start gap-1">
            <div className="min-w-0 grow">
              {list.children(row, index, (changed) => onChange(rows.with(index, changed)))}
            </div>
            <Button
              variant="quiet"
              square
              className="mt-5"
              aria-label={list.removeLabel(index + 1)}
              title={list.removeLabel(index + 1)}
              onClick={() => onChange(rows.toSpliced(index, 1))}
            >
              <X aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ul>
      {isOfList && (
        <p className={`text-xs ${problem.isMissing ? 'text-faint' : 'text-high'}`}>{problem.text}</p>
      )}
      {rows.length < most && (
        <Button variant="quiet" className="-ms-3 mt-1" onClick={() => onChange([...rows, fresh()])}>
          <Plus aria-hidden size={14} />
          {list.addLabel}
        </Button>
      )}
    </fieldset>
  )
}
