import { mostCertificates, type TypedCertificate } from '@/lib/sourcing/diligence/diligence.ts'
import { useTexts } from '../texts-context.ts'
import type { DiligenceInputsProps } from './diligence-inputs.ts'
import { FieldGrid } from './field-grid.tsx'
import { RowList } from './row-list.tsx'
import { TypedField } from './typed-field.tsx'

const path = 'inputs.certificates'

/** The certificates that the supplier showed, as they are printed. */
export function CertificateRows({ inputs, onChange }: DiligenceInputsProps) {
  const { t } = useTexts()
  return (
    <RowList
      label={t('diligenceView.certificates.title')}
      path={path}
      rows={inputs.certificates ?? []}
      most={mostCertificates}
      fresh={(): TypedCertificate => ({})}
      addLabel={t('diligenceView.certificates.add')}
      removeLabel={(index) => t('diligenceView.certificates.remove', { index })}
      onChange={(certificates) => onChange({ ...inputs, certificates })}
    >
      {(row, index, change) => (
        <FieldGrid>
          {(['name', 'number', 'holder', 'validUntil'] as const).map((field) => (
            <TypedField
              key={field}
              kind={field === 'validUntil' ? 'date' : 'text'}
              label={t(`diligenceView.certificates.${field}`)}
              path={`${path}.${index}.${field}`}
              value={row[field]}
              onChange={(text) => change({ ...row, [field]: text })}
            />
          ))}
        </FieldGrid>
      )}
    </RowList>
  )
}
