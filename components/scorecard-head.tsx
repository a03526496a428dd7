import { Ellipsis, Upload } from 'lucide-react'
import { useRef } from 'react'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'
import { Field } from './ui/field.tsx'
import { Menu } from './ui/menu.tsx'
import { Notice } from './ui/notice.tsx'
import { Select } from './ui/select.tsx'

export interface ScorecardHeadProps {
  /** All scorecards to look at. */
  scorecards: readonly { id: string; name: string; isOwn: boolean }[]
  /** The one in front. */
  id: string
  version: number
  /** The name as it is being edited. */
  name: string
  isOwn: boolean
  /** The preset that an own one was made from, by name. */
  baseName: string
  inForce: { id: string; name: string }
  isChanged: boolean
  /** Why the last file could not be imported. */
  fileError?: string
  onChoose: (id: string) => void
  onName: (name: string) => void
  onUse: () => void
  onCopy: () => void
  onImport: (file: File) => void
  onExport: () => void
  onReset: () => void
  onRemove: () => void
}

/** Which scorecard is in front, whether suppliers are judged by it, and what can be done with it. */
export function ScorecardHead(props: ScorecardHeadProps) {
  const { scorecards, id, version, name, isOwn, inForce, isChanged, fileError } = props
  const { t, formats } = useTexts()
  const isUsed = id === inForce.id
  return (
    <div>
      <h1 className="text-xl font-semibold">{t('panel.scorecards')}</h1>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <Choice scorecards={scorecards} id={id} onChoose={props.onChoose} />
        {!isOwn && <Button onClick={props.onCopy}>{t('scorecards.copy')}</Button>}
        {!isUsed && !isChanged && (
          <Button variant="main" onClick={props.onUse}>
            {t('scorecards.use')}
          </Button>
        )}
        <ImportButton onImport={props.onImport} />
        <More {...props} />
      </div>
      <p className="mt-2 text-xs text-faint">
        {isUsed ? t('scorecards.inForce') : t('scorecards.notInForce', { name: inForce.name })}{' '}
        {isOwn ? t('scorecards.version', { version: formats.number(version) }) : t('scorecards.preset')}
      </p>
      {fileError !== undefined && (
        <div className="mt-3">
          <Notice>{fileError}</Notice>
        </div>
      )}
      {isOwn && (
        <Field
          label={t('scorecards.name')}
          className="mt-3 max-w-sm"
          value={name}
          maxLength={80}
          autoComplete="off"
          aria-invalid={name.trim() === '' || undefined}
          onChange={({ target }) => props.onName(target.value)}
        />
      )}
    </div>
  )
}

function Choice({ scorecards, id, onChoose }: Pick<ScorecardHeadProps, 'scorecards' | 'id' | 'onChoose'>) {
  const { t } = useTexts()
  const options = (isOwn: boolean) =>
    scorecards
      .filter((one) => one.isOwn === isOwn)
      .map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))
  const own = options(true)
  return (
    <Select
      label={t('scorecards.choose')}
      className="grow basis-44"
      value={id}
      onChange={({ target }) => onChoose(target.value)}
    >
      <optgroup label={t('scorecards.presets')}>{options(false)}</optgroup>
      {own.length > 0 && <optgroup label={t('scorecards.own')}>{own}</optgroup>}
    </Select>
  )
}

function ImportButton({ onImport }: Pick<ScorecardHeadProps, 'onImport'>) {
  const { t } = useTexts()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button
        square
        aria-label={t('scorecards.import')}
        title={t('scorecards.import')}
        onClick={() => input.current?.click()}
      >
        <Upload aria-hidden size={15} />
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={t('scorecards.import')}
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file !== undefined) onImport(file)
          // The same file can be chosen again once it was mended.
          target.value = ''
        }}
      />
    </>
  )
}

function More({ isOwn, baseName, onCopy, onExport, onReset, onRemove }: ScorecardHeadProps) {
  const { t } = useTexts()
  const items = [
    { id: 'export', title: t('scorecards.export') },
    ...(isOwn
      ? [
          { id: 'copy', title: t('scorecards.copy') },
          { id: 'reset', title: t('scorecards.reset', { name: baseName }) },
          { id: 'remove', title: t('scorecards.remove') },
        ]
      : []),
  ]
  const actions: Record<string, () => void> = {
    export: onExport,
    copy: onCopy,
    reset: onReset,
    remove: onRemove,
  }
  return (
    <Menu
      label={t('scorecards.more')}
      icon={<Ellipsis aria-hidden size={16} />}
      items={items}
      onChoose={(id) => actions[id]?.()}
    />
  )
}
