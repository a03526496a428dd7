import { useTexts } from './texts-context.ts'
import { Dialog } from './ui/dialog.tsx'

const rows = [
  ['/', 'search'],
  ['j', 'next'],
  ['k', 'previous'],
  ['Enter', 'open'],
  ['x', 'select'],
  ['n', 'note'],
  ['c', 'compare'],
  ['s', 'remove'],
  ['Alt ↑', 'moveUp'],
  ['Alt ↓', 'moveDown'],
  ['Esc', 'escape'],
  ['?', 'help'],
] as const

/** What each key does in a list. */
export function ListKeysDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { t } = useTexts()
  return (
    <Dialog open={open} title={t('listKeys.title')} onClose={onClose}>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-1.5 text-sm">
        {rows.map(([key, name]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="inline-block min-w-6 rounded-control border border-line bg-sheet px-1.5 text-center font-sans text-xs">
                {key}
              </kbd>
            </dt>
            <dd>{t(`listKeys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
