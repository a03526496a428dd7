import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Field } from './ui/field.tsx'
import { Select } from './ui/select.tsx'

/** A table that was opened, as far as it helps to say what its columns mean. */
export interface OpenedTable {
  name: string
  head: string[]
  /** The first lines, each as long as the head or shorter. */
  sample: string[][]
  rowCount: number
  /** What each column fills; `undefined` for one that is left out. */
  fields: (string | undefined)[]
}

interface ImportMappingProps {
  table: OpenedTable
  listName: string
  isBusy: boolean
  onMap: (column: number, field: string | undefined) => void
  onListName: (name: string) => void
  onPreview: () => void
  onClose: () => void
}

/** What each column means: found out by its head, and changeable. */
export function ImportMapping({
  table: { name, head, sample, rowCount, fields },
  listName,
  isBusy,
  onMap,
  onListName,
  onPreview,
  onClose,
}: ImportMappingProps) {
  const { t, messages } = useTexts()
  const names = Object.entries<string>(messages.data.import.fields)
  return (
    <div className="mt-3 rounded-panel border border-line p-3.5">
      <h3 className="text-sm font-semibold wrap-anywhere">{name}</h3>
      <p className="mb-2 text-xs text-soft tabular-nums">{t('data.import.rows', { count: rowCount })}</p>
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">{t('data.import.mapping')}</caption>
        <thead className="text-xs text-faint">
          <tr>
            <th scope="col" className="py-1 pe-2 text-start font-medium">
              {t('data.import.column')}
            </th>
            <th scope="col" className="py-1 pe-2 text-start font-medium max-[480px]:hidden">
              {t('data.import.example')}
            </th>
            <th scope="col" className="py-1 text-start font-medium">
              {t('data.import.meaning')}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {head.map((title, column) => (
            // Heads may be empty or double: their place is all that tells them apart.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={column}>
              <th scope="row" className="truncate py-1 pe-2 text-start font-normal" dir="auto">
                {title || column + 1}
              </th>
              <td className="truncate py-1 pe-2 text-xs text-faint max-[480px]:hidden" dir="auto">
                {sample.map((cells) => cells[column]).find((cell) => cell !== undefined && cell !== '')}
              </td>
              <td className="py-1">
                <Select
                  label={t('data.import.meaning') + ': ' + (title || String(column + 1))}
                  className="w-full"
                  value={fields[column] ?? ''}
                  onChange={({ target }) => onMap(column, target.value || undefined)}
                >
                  <option value="">{t('data.import.unused')}</option>
                  {names.map(([field, label]) => (
                    <option key={field} value={field}>
                      {label}
                    </option>
                  ))}
                </Select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Field
        className="mt-3 max-w-[300px]"
        label={t('data.import.list')}
        value={listName}
        maxLength={80}
        autoComplete="off"
        onChange={({ target }) => onListName(target.value)}
      />
      <div className="mt-3 flex justify-end gap-2">
        <Button disabled={isBusy} onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button variant="main" disabled={isBusy || listName.trim() === ''} onClick={onPreview}>
          {t('data.import.preview')}
        </Button>
      </div>
    </div>
  )
}
