import type { ReactNode } from 'react'
import { AssessmentSummary } from './assessment-summary.tsx'
import { BandChip } from './band-chip.tsx'
import { LensMark } from './lens-mark.tsx'
import { ReasonList } from './reason-list.tsx'
import { SupplierHeading } from './supplier-heading.tsx'
import type { SupplierView } from './supplier-view.ts'
import { useTexts } from './texts-context.ts'
import { Button } from './ui/button.tsx'

/** What the browser says that the extension may do, each with the reason for it. */
const permissions = ['site', 'storage', 'panel', 'contextMenus', 'alarms'] as const

interface WelcomeViewProps {
  /** An invented supplier to explain a badge on. */
  supplier: SupplierView
  onOpenPanel: () => void
}

/** The first page: what a badge means and does not mean, why each permission, how nothing is lost. */
export function WelcomeView({ supplier, onOpenPanel }: WelcomeViewProps) {
  const { t } = useTexts()
  return (
    <main className="mx-auto max-w-[640px] px-5 py-10">
      <p className="mb-6 flex items-center gap-2 text-sm font-semibold">
        <LensMark size={20} />
        {t('product')}
      </p>
      <h1 className="text-[26px] leading-8 font-[650] tracking-[-0.015em]">{t('welcome.title')}</h1>
      <p className="mt-2 text-base text-soft">{t('welcome.text')}</p>
      <ol className="mt-8 space-y-9">
        <Step number={1} title={t('welcome.badge.title')}>
          <p>{t('welcome.badge.text')}</p>
          <div className="mt-4 rounded-panel border border-line bg-sheet p-4 text-ink">
            <p className="mb-3 text-xs text-faint">{t('welcome.badge.invented')}</p>
            <SupplierHeading supplier={supplier} level={3} />
            <div className="mt-2.5 mb-3">
              <BandChip assessment={supplier.assessment} />
            </div>
            <AssessmentSummary assessment={supplier.assessment} />
            <div className="mt-3">
              <ReasonList reasons={supplier.assessment.reasons.slice(0, 3)} facts={supplier.facts} />
            </div>
          </div>
          <ul className="mt-4 list-disc space-y-1 ps-5">
            <li>{t('welcome.badge.notVerdict')}</li>
            <li>{t('welcome.badge.notSeen')}</li>
            <li>{t('welcome.badge.thin')}</li>
          </ul>
        </Step>
        <Step number={2} title={t('welcome.permissions.title')}>
          <p>{t('welcome.permissions.text')}</p>
          <dl className="mt-3 divide-y divide-line border-y border-line">
            {permissions.map((name) => (
              <div key={name} className="grid gap-x-4 py-2 min-[520px]:grid-cols-[11rem_1fr]">
                <dt className="font-medium text-ink">{t(`welcome.permissions.${name}.name`)}</dt>
                <dd>{t(`welcome.permissions.${name}.why`)}</dd>
              </div>
            ))}
          </dl>
        </Step>
        <Step number={3} title={t('welcome.safe.title')}>
          <p>{t('welcome.safe.text')}</p>
          <p className="mt-2">{t('welcome.safe.pin')}</p>
          <div className="mt-4">
            <Button variant="main" onClick={onOpenPanel}>
              {t('welcome.safe.openPanel')}
            </Button>
          </div>
        </Step>
      </ol>
      <p className="mt-10 border-t border-line pt-4 text-xs text-faint">{t('welcome.independent')}</p>
    </main>
  )
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const { formats } = useTexts()
  return (
    <li className="grid grid-cols-[28px_1fr] gap-x-3">
      <span
        aria-hidden
        className="flex size-7 items-center justify-center rounded-full bg-unknown-bg text-sm font-semibold tabular-nums"
      >
        {formats.number(number)}
      </span>
      <div className="min-w-0">
        <h2 className="text-lg leading-7 font-semibold">{title}</h2>
        <div className="mt-1 text-sm text-soft">{children}</div>
      </div>
    </li>
  )
}
