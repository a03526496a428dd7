import {
  diligenceCheck,
  diligenceCheckIds,
  type DiligenceCheckId,
} from '@/lib/sourcing/diligence/checklist.ts'
import type { DiligenceProgress } from '@/lib/sourcing/diligence/diligence-results.ts'
import { DiligenceStanding } from '../diligence-standing.tsx'
import { useTexts } from '../texts-context.ts'
import { Notice } from '../ui/notice.tsx'
import { CheckFiles } from './check-files.tsx'
import { DiligenceCheck, type DiligenceCheckProps } from './diligence-check.tsx'
import { FormPart } from './form-part.tsx'
import { pathsOfCheck } from './typed-inputs.ts'

interface DiligenceViewProps extends Omit<DiligenceCheckProps, 'check'> {
  progress: DiligenceProgress
  /** The checks that are shown, in their order. */
  checks: readonly DiligenceCheckId[]
}

const guides = [...new Set(diligenceCheckIds.map((id) => diligenceCheck(id).guide))]

/** The checklist of one supplier, section by section, with how far it has come. */
export function DiligenceView({ progress, checks, ...rest }: DiligenceViewProps) {
  const { t } = useTexts()
  const { files, readOnly } = rest
  const known: ReadonlySet<string> = new Set(checks)
  const others = files.all.filter(({ about }) => about?.part === undefined || !known.has(about.part))
  return (
    <div className="max-w-[760px]">
      <CheckFiles files={files} own={others} readOnly={readOnly}>
        {readOnly && <Notice>{t('diligenceView.readOnly')}</Notice>}
        <DiligenceStanding {...progress} />
        <div className="mt-2">
          {progress.sections.map(({ section, done, total }, index) => {
            const own = checks.filter((id) => diligenceCheck(id).section === section)
            return (
              <FormPart
                key={section}
                title={t(`diligence.sections.${section}`)}
                aside={t('diligence.progress', { done, total })}
                paths={own.flatMap(pathsOfCheck)}
                startsOpen={index === 0}
              >
                <div className="ps-[20px]">
                  {own.map((check) => (
                    <DiligenceCheck key={check} check={check} {...rest} />
                  ))}
                </div>
              </FormPart>
            )
          })}
        </div>
        <h2 className="mt-5 mb-2 text-sm font-semibold">{t('attachments.others')}</h2>
      </CheckFiles>
      <p className="mt-6 text-xs text-faint">
        {t('diligenceView.guides', { guides: guides.map((guide) => t(`plan.guides.${guide}`)).join(' · ') })}
      </p>
    </div>
  )
}
