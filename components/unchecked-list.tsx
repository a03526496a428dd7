import { ChevronRight } from 'lucide-react'
import { checkName } from '@/lib/i18n/check-name.ts'
import { useTexts } from './texts-context.ts'

/** The checks whose inputs were not seen, folded away: not checked is not the same as clear. */
export function UncheckedList({ flagIds }: { flagIds: string[] }) {
  const texts = useTexts()
  const { t, formats } = texts
  const count = flagIds.length
  return (
    <details className="group mt-2.5 text-xs text-faint">
      <summary className="inline-flex list-none items-center gap-1 rounded-sm py-1 hover:text-ink">
        <ChevronRight
          aria-hidden
          size={13}
          className="transition-transform group-open:rotate-90 rtl:-scale-x-100 rtl:group-open:-rotate-90"
        />
        {t('worthAsking.unchecked', { count, amount: formats.amount(count, 'count') })}
      </summary>
      <p className="mt-1">{t('worthAsking.uncheckedText')}</p>
      <ul className="mt-1.5 list-disc columns-2 gap-x-5 ps-4 marker:text-line-strong">
        {flagIds.map((id) => (
          <li key={id} className="mb-1 break-inside-avoid">
            {checkName(id, texts)}
          </li>
        ))}
      </ul>
    </details>
  )
}
