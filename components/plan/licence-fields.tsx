import { useTexts } from '../texts-context.ts'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { TypedField } from './typed-field.tsx'
import { UsccLine } from './uscc-line.tsx'

/** What the business licence says, beside what pages say. */
export function LicenceFields({ inputs, stated, onChange }: DiligenceInputsProps) {
  const { t } = useTexts()
  const { licence = {} } = inputs
  const { code = '' } = licence
  const change = (part: typeof licence) => onChange({ ...inputs, licence: { ...licence, ...part } })
  const hintOf = (value: string | undefined) =>
    value === undefined ? undefined : t('diligenceView.pagesSay', { value })
  return (
    <fieldset className="space-y-3">
      <legend className="mb-2 text-xs font-semibold text-soft">{t('diligenceView.licence.title')}</legend>
      {(['name', 'address', 'city'] as const).map((field) => (
        <TypedField
          key={field}
          kind="text"
          className={field === 'city' ? 'max-w-[300px]' : ''}
          label={t(`diligenceView.licence.${field}`)}
          path={`inputs.licence.${field}`}
          value={licence[field]}
          hint={hintOf(stated[field])}
          onChange={(text) => change({ [field]: text })}
        />
      ))}
      <div>
        <TypedField
          kind="text"
          label={t('diligenceView.licence.code')}
          path="inputs.licence.code"
          value={code}
          className="mb-1 max-w-[300px]"
          onChange={(text) => change({ code: text })}
        />
        <UsccLine code={code} />
      </div>
    </fieldset>
  )
}
