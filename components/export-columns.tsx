import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Select } from './ui/select.tsx'

interface ExportColumnsProps {
  /** The chosen columns in their order. */
  names: readonly string[]
  all: readonly string[]
  onChange: (names: string[]) => void
}

/** The buyer's own choice of columns and their order. Names are a contract with the buyer's sheets: not translated. */
export function ExportColumns({ names, all, onChange }: ExportColumnsProps) {
  const { t } = useTexts()
  const left = all.filter((name) => !names.includes(name))
  const moved = (from: number, to: number) => {
    const next = names.filter((_, index) => index !== from)
    next.splice(to, 0, names[from] ?? '')
    return next
  }
  return (
    <div className="mt-2">
      <ol className="divide-y divide-line border-y border-line">
        {names.map((column, index) => (
          <li key={column} className="flex items-center gap-1 py-0.5 text-sm">
            <code className="grow truncate text-xs" dir="ltr">
              {column}
            </code>
            <Button
              variant="quiet"
              square
              disabled={index === 0}
              aria-label={t('data.export.up', { column })}
              onClick={() => onChange(moved(index, index - 1))}
            >
              <ArrowUp aria-hidden size={14} />
            </Button>
            <Button
              variant="quiet"
              square
              disabled={index === names.length - 1}
              aria-label={t('data.export.down', { column })}
              onClick={() => onChange(moved(index, index + 1))}
            >
              <ArrowDown aria-hidden size={14} />
            </Button>
            <Button
              variant="quiet"
              square
              aria-label={t('data.export.remove', { column })}
              onClick={() => onChange(names.filter((name) => name !== column))}
            >
              <X aria-hidden size={14} />
            </Button>
          </li>
        ))}
      </ol>
      <Select
        label={t('data.export.add')}
        className="mt-2"
        value=""
        onChange={({ target }) => onChange([...names, target.value])}
      >
        <option value="">{t('data.export.add')}</option>
        {left.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  )
}
