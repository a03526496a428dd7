import { factNames } from '@/lib/core/facts.ts'
import { isRecognised, type Health } from '@/lib/core/health.ts'
import type { PageKind } from '@/lib/core/page-kind.ts'
import type { ReadField } from '@/lib/core/read-field.ts'
import { CopyStructure } from './copy-structure.tsx'
import { useTexts } from './texts-context.ts'
import { Notice } from './ui/notice.tsx'

interface HealthViewProps {
  kind: PageKind
  health?: Health
  fields: readonly ReadField[]
  onCopyStructure: () => Promise<void>
}

/** How the page in the tab was read: every fact with its source, and what its kind of page should state as well. */
export function HealthView({ kind, health, fields, onCopyStructure }: HealthViewProps) {
  const { t } = useTexts()
  const read = new Map(fields.map((field) => [field.fact, field]))
  const missing = new Set(health?.missing)
  const shown = factNames.filter((fact) => read.has(fact) || missing.has(fact))
  return (
    <section className="max-w-[720px]">
      <h1 className="text-xl font-[650] tracking-[-0.01em]">{t('health.title')}</h1>
      <p className="mt-1 mb-3 text-sm text-soft">{t(`health.kinds.${kind}`)}</p>
      {!isRecognised(health) && <Notice>{t('health.unrecognised')}</Notice>}
      <table className="mt-3 w-full text-sm">
        <caption className="sr-only">{t('health.title')}</caption>
        <thead className="sr-only">
          <tr>
            <th scope="col">{t('health.fact')}</th>
            <th scope="col">{t('health.source')}</th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line border-y border-line">
          {shown.map((fact) => {
            const field = read.get(fact)
            return (
              <tr key={fact} className="align-top">
                <th scope="row" className="w-[38%] py-2 pe-3 text-start font-normal text-soft">
                  {t(`facts.${fact}`)}
                </th>
                <td className="py-2 wrap-anywhere">
                  {field === undefined ? (
                    <span className="text-faint">{t('health.missing')}</span>
                  ) : (
                    <>
                      <code className="text-xs" dir="ltr">
                        {field.source}
                      </code>
                      {field.suppliers > 1 && (
                        <span className="block text-xs text-faint">
                          {t('health.suppliers', { count: field.suppliers })}
                        </span>
                      )}
                    </>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <p className="mt-4 text-xs text-soft">{t('health.report')}</p>
      <CopyStructure onCopy={onCopyStructure} />
    </section>
  )
}
